-- How a chat model would word a claim, or a part of it: kept beside the engine's wording and the people's, and never in their place.
-- Never changed. The key begins with the claim, because suggestions are only ever read by claim.
create table suggestion (
  id uuid not null,
  claim_id uuid not null constraint suggestion_claim_fk references claim,
  -- the text that the positions refer to
  article_revision integer not null,
  quote varchar(10000) not null,
  text_start integer not null,
  text_end integer not null,
  normalised_text varchar(5000) not null,
  -- the model that was asked, the model that said it answered, and what it was told
  model varchar(200) not null,
  model_version varchar(200),
  prompt_version varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  requested_by varchar(64) not null,
  constraint suggestion_pk primary key (claim_id, id),
  constraint suggestion_place_whole check (text_start >= 0 and text_end > text_start)
);
