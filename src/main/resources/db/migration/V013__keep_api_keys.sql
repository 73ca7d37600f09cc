-- What programs sign in with. Only a hash of the key is kept; its first letters stay readable, so that people can tell keys apart.
create table api_key (
  id uuid not null constraint api_key_pk primary key,
  name varchar(64) not null,
  hint varchar(12) not null,
  key_sha256 varchar(64) not null constraint api_key_sha256_unique unique,
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone,
  last_used_at timestamp(6) with time zone
);

create table api_key_scope (
  api_key_id uuid not null constraint api_key_scope_api_key_fk references api_key on delete cascade,
  scope varchar(30) not null,
  constraint api_key_scope_pk primary key (api_key_id, scope)
);
