-- Material that bears on a claim.
create table evidence (
  id uuid not null constraint evidence_pk primary key,
  claim_id uuid not null constraint evidence_claim_fk references claim,
  url varchar(2000) not null,
  title varchar(500),
  publisher varchar(200),
  published_on date,
  published_at timestamp(6) with time zone,
  accessed_at timestamp(6) with time zone not null,
  stance varchar(10),
  quote varchar(10000),
  note varchar(10000),
  source_kind varchar(10),
  archive_state varchar(10) not null,
  archive_url varchar(2000),
  archive_sha256 varchar(64),
  archived_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index evidence_claim on evidence (claim_id, id);

-- Everybody who wrote a part of it: none of them may approve what rests on it.
create table evidence_author (
  evidence_id uuid not null constraint evidence_author_evidence_fk references evidence,
  author varchar(64) not null,
  constraint evidence_author_pk primary key (evidence_id, author)
);
