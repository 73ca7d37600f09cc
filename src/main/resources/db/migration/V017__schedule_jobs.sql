-- When work that is done once for all nodes is due, and which node does it: db-scheduler's table, with the columns it asks for. A node that
-- works notes so in last_heartbeat; where that stops, another one takes over.
create table scheduled_task (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp(6) with time zone not null,
  picked boolean not null,
  picked_by varchar(255),
  last_success timestamp(6) with time zone,
  last_failure timestamp(6) with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp(6) with time zone,
  version bigint not null,
  priority smallint,
  constraint scheduled_task_pk primary key (task_name, task_instance)
);
create index scheduled_task_execution_time on scheduled_task (execution_time);
create index scheduled_task_last_heartbeat on scheduled_task (last_heartbeat);
