-- Who came with a token of an OIDC issuer. The name stands in the history: it is taken at the first sight and stays, whatever it is changed to
-- there. Display name, address and whether claims can be given to somebody are as the last token said.
create table person (
  id uuid not null constraint person_pk primary key,
  issuer varchar(500) not null,
  subject varchar(255) not null,
  name varchar(64) not null constraint person_name_unique unique,
  display_name varchar(200),
  email varchar(320),
  may_check boolean not null,
  first_seen_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  constraint person_subject_unique unique (issuer, subject)
);

-- Somebody who signed in at the desk there: what the issuer said of them, until when that holds, and what it is asked with again.
alter table sign_in alter column account_name drop not null;
alter table sign_in add column person_id uuid;
alter table sign_in add column roles varchar(100);
alter table sign_in add column token_ends_at timestamp(6) with time zone;
alter table sign_in add column refresh_token varchar(16000);
alter table sign_in add column id_token varchar(16000);
alter table sign_in add column renewing_since timestamp(6) with time zone;
alter table sign_in add constraint sign_in_person_fk foreign key (person_id) references person on delete cascade;
alter table sign_in add constraint sign_in_of_somebody check ((account_name is null) <> (person_id is null));
create index sign_in_person on sign_in (person_id);
