-- When a claim was found and when it was first decided. Claim and history say so too, but among all the others; the desk's figures read some
-- weeks of it, and nothing else.
create table first_decision (
  claim_id uuid not null constraint first_decision_pk primary key constraint first_decision_claim_fk references claim,
  found_at timestamp(6) with time zone not null,
  decided_at timestamp(6) with time zone not null
);
create index first_decision_decided_at on first_decision (decided_at);

insert into first_decision (claim_id, found_at, decided_at)
  select c.id, c.created_at, min(h.at) from claim c join history_entry h on h.claim_id = c.id
  where h.action = 'approve' and h.from_state <> h.to_state group by c.id, c.created_at;

-- What was published lately, for the same figures.
create index publication_published_at on publication (published_at);
