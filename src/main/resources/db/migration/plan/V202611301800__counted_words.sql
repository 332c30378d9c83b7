-- A unit of measure that the office corrected is remembered, too.
alter table plan_correction drop constraint plan_correction_kind_check;
alter table plan_correction add constraint plan_correction_kind_check
  check (kind in ('UNIT', 'MEASURE', 'RECORD', 'COLUMN', 'COUNTED'));
