-- Who is signed in at the desk, in which browser. Of the cookie's token only a hash is kept, so that nobody can sign in with a copy of this
-- table. A row here is all there is to a sign-in: any node knows it, and without it the cookie is worth nothing.
create table sign_in (
  token_sha256 varchar(64) not null constraint sign_in_pk primary key,
  account_name varchar(64) not null constraint sign_in_account_fk references account on delete cascade,
  signed_in_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null
);
create index sign_in_account on sign_in (account_name);
create index sign_in_last_seen on sign_in (last_seen_at);
