-- Time to verdict begins when a claim was found. Kept beside its end, so that the figure reads this table alone: with the join PostgreSQL read
-- all claims there are for those of eight weeks.
alter table first_decision add column found_at timestamp(6) with time zone;
update first_decision set found_at = (select c.created_at from claim c where c.id = first_decision.claim_id);
alter table first_decision alter column found_at set not null;
