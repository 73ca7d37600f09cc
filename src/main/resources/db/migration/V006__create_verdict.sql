-- The ratings of a newsroom, in order, each with its canonical meaning. A published version is never edited: a change is a new version.
create table rating_scale (
  id varchar(40) not null,
  version integer not null,
  name varchar(200) not null,
  constraint rating_scale_pk primary key (id, version)
);

create table rating (
  scale_id varchar(40) not null,
  scale_version integer not null,
  position integer not null,
  rating varchar(40) not null,
  label varchar(100) not null,
  meaning varchar(30) not null,
  -- its place on the line from worst to best; none for a rating that is not on it
  rating_value integer,
  constraint rating_pk primary key (scale_id, scale_version, position),
  constraint rating_unique unique (scale_id, scale_version, rating),
  constraint rating_scale_fk foreign key (scale_id, scale_version) references rating_scale
);

insert into rating_scale (id, version, name) values ('truth', 1, 'Five steps of truth, and unproven');
insert into rating (scale_id, scale_version, position, rating, label, meaning, rating_value) values
  ('truth', 1, 1, 'TRUE', 'True', 'SUPPORTED', 5),
  ('truth', 1, 2, 'MOSTLY_TRUE', 'Mostly true', 'PARTLY_SUPPORTED', 4),
  ('truth', 1, 3, 'MIXED', 'Mixed', 'CONFLICTING', 3),
  ('truth', 1, 4, 'MOSTLY_FALSE', 'Mostly false', 'REFUTED', 2),
  ('truth', 1, 5, 'FALSE', 'False', 'REFUTED', 1),
  ('truth', 1, 6, 'UNPROVEN', 'Unproven', 'NOT_ENOUGH_EVIDENCE', null);

-- Each wording of a verdict. The newest is the verdict; the older ones stay.
create table verdict_revision (
  claim_id uuid not null constraint verdict_revision_claim_fk references claim,
  number integer not null,
  scale_id varchar(40) not null,
  scale_version integer not null,
  rating varchar(40) not null,
  summary varchar(280) not null,
  explanation varchar(100000) not null,
  written_by varchar(64) not null,
  written_at timestamp(6) with time zone not null,
  constraint verdict_revision_pk primary key (claim_id, number),
  constraint verdict_revision_rating_fk foreign key (scale_id, scale_version, rating) references rating (scale_id, scale_version, rating)
);
