-- How the office says a metric is counted, where its words do not say enough.
create table tracking_basis (
  metric_id uuid primary key references plan_metric on delete cascade,
  measure_key varchar(60) not null,
  kinds varchar(40)[] not null,
  by_name varchar(40) not null,
  changed_at timestamptz not null
);
-- Numbers handed in, for metrics that no record can answer.
create table tracking_report (
  id uuid primary key,
  metric_id uuid not null references plan_metric on delete cascade,
  unit_id uuid not null references organization_unit,
  reported_for date not null,
  value numeric(14, 2) not null,
  note varchar(500) not null,
  by_id uuid not null,
  by_name varchar(40) not null,
  recorded_at timestamptz not null,
  withdrawn boolean not null
);
create index tracking_report_metric on tracking_report (metric_id, reported_for);
