-- What the public was shown, as it was then. The claim and its evidence go on changing; this does not. One row for each time a verdict was
-- shown or corrected.
create table published_claim (
  claim_id uuid not null,
  number integer not null,
  normalised_text varchar(10000) not null,
  quote varchar(10000) not null,
  claimant_name varchar(200),
  claimant_kind varchar(20),
  claimant_description varchar(500),
  claimant_anonymous boolean,
  -- where it appeared: an article, as it was described then, or an address
  source_title varchar(500),
  source_url varchar(2000),
  source_publisher varchar(200),
  source_language varchar(35),
  published_on date,
  published_at timestamp(6) with time zone,
  constraint published_claim_pk primary key (claim_id, number),
  constraint published_claim_publication_fk foreign key (claim_id, number) references publication (claim_id, number)
);

-- The evidence that was shown with it, in order. No key to the evidence itself: that may be changed and taken away.
create table published_evidence (
  claim_id uuid not null,
  number integer not null,
  position integer not null,
  evidence_id uuid not null,
  url varchar(2000) not null,
  title varchar(500),
  publisher varchar(200),
  published_on date,
  published_at timestamp(6) with time zone,
  accessed_at timestamp(6) with time zone not null,
  stance varchar(10),
  quote varchar(10000),
  source_kind varchar(10),
  archive_state varchar(10) not null,
  archive_url varchar(2000),
  archived_at timestamp(6) with time zone,
  constraint published_evidence_pk primary key (claim_id, number, position),
  constraint published_evidence_claim_fk foreign key (claim_id, number) references published_claim (claim_id, number)
);

-- Where the public finds a fact check. An address is given once and never taken away.
create table fact_check_address (
  slug varchar(120) not null constraint fact_check_address_pk primary key,
  claim_id uuid not null constraint fact_check_address_claim_fk references claim constraint fact_check_address_claim_unique unique
);

-- What was published before this table was there: kept where the claim still has the digest that was published, for then nothing about it
-- has changed. A claim that is being worked on again has no page until its correction.
insert into published_claim (claim_id, number, normalised_text, quote, claimant_name, claimant_kind, claimant_description, claimant_anonymous,
    source_title, source_url, source_publisher, source_language, published_on, published_at)
  select p.claim_id, p.number, c.normalised_text, c.quote, c.claimant_name, c.claimant_kind, c.claimant_description, c.claimant_anonymous,
      a.title, coalesce(a.url, c.appearance_url), a.publisher, a.language, a.published_on, a.published_at
  from publication p join claim c on c.id = p.claim_id left join article a on a.id = c.article_id
  where p.kind <> 'RETRACTED' and p.digest = c.submission_digest;

insert into published_evidence (claim_id, number, position, evidence_id, url, title, publisher, published_on, published_at, accessed_at, stance,
    quote, source_kind, archive_state, archive_url, archived_at)
  select p.claim_id, p.number, row_number() over (partition by p.claim_id, p.number order by e.id), e.id, e.url, e.title, e.publisher,
      e.published_on, e.published_at, e.accessed_at, e.stance, e.quote, e.source_kind, e.archive_state, e.archive_url, e.archived_at
  from published_claim p join evidence e on e.claim_id = p.claim_id;

insert into fact_check_address (slug, claim_id)
  select distinct 'fact-check-' || cast(claim_id as varchar(36)), claim_id from published_claim;
