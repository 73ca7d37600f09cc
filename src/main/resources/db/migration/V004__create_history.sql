-- Every change of a claim, in order. seq is the claim's revision after the change, so a missing row shows;
-- hash covers the row and the hash before it, so a changed row shows.
create table history_entry (
  claim_id uuid not null constraint history_entry_claim_fk references claim,
  seq integer not null,
  at timestamp(6) with time zone not null,
  actor varchar(64) not null,
  action varchar(30) not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  reason varchar(4000),
  digest varchar(64),
  change varchar(200000),
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint history_entry_pk primary key (claim_id, seq)
);
