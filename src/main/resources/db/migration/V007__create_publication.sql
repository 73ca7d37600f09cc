-- What was shown to the public, corrected or taken back, and why. Never changed.
create table publication (
  claim_id uuid not null constraint publication_claim_fk references claim,
  number integer not null,
  kind varchar(15) not null,
  verdict_number integer not null,
  digest varchar(64) not null,
  note varchar(4000),
  decided_at timestamp(6) with time zone not null,
  published_by varchar(64) not null,
  published_at timestamp(6) with time zone not null,
  constraint publication_pk primary key (claim_id, number),
  constraint publication_verdict_fk foreign key (claim_id, verdict_number) references verdict_revision (claim_id, number)
);
