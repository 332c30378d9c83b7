-- A plan says 青年党员教育覆盖 … 人次 rather than 青年党员培训.
update measure_record_kind set words = words || '{覆盖青年党员}'::varchar[] where key = 'youth-training';
