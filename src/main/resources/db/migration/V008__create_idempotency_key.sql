-- Answers already given, so that a retry gets the same one. Written in the transaction of the change itself; kept for a day.
create table idempotency_key (
  id varchar(64) not null constraint idempotency_key_pk primary key,
  request_sha256 varchar(64) not null,
  status integer not null,
  location varchar(2000),
  etag varchar(50),
  body varchar(1000000),
  created_at timestamp(6) with time zone not null
);
create index idempotency_key_created_at on idempotency_key (created_at);
