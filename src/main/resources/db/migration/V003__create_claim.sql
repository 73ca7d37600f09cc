-- A statement that evidence could settle, where it stands, what the engine made of it, and where the work on it is.
create table claim (
  id uuid not null constraint claim_pk primary key,
  revision integer not null,
  normalised_text varchar(10000) not null,
  type varchar(20) not null,
  claimant_name varchar(200),
  claimant_kind varchar(20),
  claimant_description varchar(500),
  claimant_anonymous boolean,
  priority double precision not null,
  topics varchar(10000) not null,
  -- 9999-12-31 where nobody set a date: a sorted column may hold no null, or keyset reads lose their index
  due_at timestamp(6) with time zone not null,

  -- the appearance: an article and a selector, or an address, or nothing
  article_id uuid constraint claim_article_fk references article,
  article_revision integer,
  quote varchar(10000) not null,
  sentence varchar(10000),
  prefix varchar(64),
  suffix varchar(64),
  text_start integer,
  text_end integer,
  appearance_url varchar(2000),

  -- the detection: what the engine said, never overwritten by people
  origin varchar(10) not null,
  engine varchar(100),
  engine_version varchar(50),
  detected_text varchar(10000),
  score double precision,
  label varchar(3),
  reasons varchar(100000) not null,
  quantities varchar(100000) not null,
  periods varchar(100000) not null,

  -- the standing in the review graph
  review_state varchar(20) not null,
  publication_state varchar(20) not null,
  assignee varchar(64),
  lease_until timestamp(6) with time zone,
  submission_digest varchar(64),
  submitted_by varchar(64),
  submitted_at timestamp(6) with time zone,
  -- when that was submitted which was published last
  published_as timestamp(6) with time zone,

  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  updated_by varchar(64) not null,
  updated_at timestamp(6) with time zone not null,
  constraint claim_appearance_whole check (article_id is null or (article_revision is not null and text_start is not null and text_end is not null)),
  constraint claim_assignee_in_review check (review_state <> 'IN_REVIEW' or (assignee is not null and lease_until is not null))
);

-- One index for each order of the queue; each begins with the state, because each state is read as its own range, forwards or backwards.
create index claim_queue_priority on claim (review_state, priority, id);
create index claim_queue_created on claim (review_state, id);
create index claim_queue_updated on claim (review_state, updated_at, id);
create index claim_queue_due on claim (review_state, due_at, id);
create index claim_assignee on claim (assignee, review_state, priority, id);
create index claim_lease on claim (review_state, lease_until);
create index claim_article on claim (article_id, text_start, id);

-- Who approved what is submitted now; emptied when the submission ends. The history keeps them all.
create table claim_approval (
  claim_id uuid not null constraint claim_approval_claim_fk references claim,
  approved_by varchar(64) not null,
  approved_at timestamp(6) with time zone not null,
  constraint claim_approval_pk primary key (claim_id, approved_by)
);

-- What checkers and editors tell each other about a claim. Never changed. The key begins with the claim, because comments are only ever
-- read by claim; beside a key of the id alone PostgreSQL reads that one and passes over the comments on all other claims.
create table claim_comment (
  id uuid not null,
  claim_id uuid not null constraint claim_comment_claim_fk references claim,
  author varchar(64) not null,
  at timestamp(6) with time zone not null,
  content varchar(10000) not null,
  constraint claim_comment_pk primary key (claim_id, id)
);
