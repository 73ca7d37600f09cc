-- When a claim was first decided. The history says so too, but among all that ever happened; the desk's figures ask for some weeks of it.
create table first_decision (
  claim_id uuid not null constraint first_decision_pk primary key constraint first_decision_claim_fk references claim,
  decided_at timestamp(6) with time zone not null
);
create index first_decision_decided_at on first_decision (decided_at);

insert into first_decision (claim_id, decided_at)
  select claim_id, min(at) from history_entry where action = 'approve' and from_state <> to_state group by claim_id;

-- What was published lately, for the same figures.
create index publication_published_at on publication (published_at);
