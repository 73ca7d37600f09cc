-- A text as it was read, once, whatever refers to it. Never changed.
create table article_text (
  sha256 varchar(64) not null constraint article_text_pk primary key,
  content text not null
);

-- The source document. content_sha256 is taken over the normalised text and finds the same content again.
create table article (
  id uuid not null constraint article_pk primary key,
  revision integer not null,
  title varchar(500),
  url varchar(2000),
  publisher varchar(200),
  author varchar(200),
  published_on date,
  published_at timestamp(6) with time zone,
  language varchar(35),
  external_id varchar(200) constraint article_external_id_unique unique,
  content_sha256 varchar(64) not null constraint article_content_unique unique,
  status varchar(20) not null,
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null
);

-- One immutable text of an article; positions refer to it.
create table article_revision (
  article_id uuid not null constraint article_revision_article_fk references article,
  number integer not null,
  text_sha256 varchar(64) not null constraint article_revision_text_fk references article_text,
  sentence_count integer not null,
  created_at timestamp(6) with time zone not null,
  constraint article_revision_pk primary key (article_id, number)
);
