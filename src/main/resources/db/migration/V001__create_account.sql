-- People who sign in with a password of this machine. Only a bcrypt hash of it is kept.
create table account (
  name varchar(64) not null constraint account_pk primary key,
  revision integer not null,
  password_hash varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);

create table account_role (
  account_name varchar(64) not null constraint account_role_account_fk references account,
  role varchar(20) not null,
  constraint account_role_pk primary key (account_name, role)
);

-- Failed sign-ins in a row, by name and client address; a success removes the row.
create table login_failure (
  id varchar(130) not null constraint login_failure_pk primary key,
  failures integer not null,
  last_at timestamp(6) with time zone not null,
  blocked_until timestamp(6) with time zone
);
create index login_failure_last_at on login_failure (last_at);
