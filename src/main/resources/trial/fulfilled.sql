-- A record of the trial was written down when it was held, or when its keeper got round to it; what was ticked off
-- after an earlier start stands as it was written.
update execution_step s set recorded_at = p.recorded_at
from activity_activity a join activity_step p on p.activity_id = a.id and p.kind = 'RECORDED'
where s.record_id = a.id and s.kind = 'FULFILLED' and s.by_id is null and s.recorded_at > p.recorded_at
  and s.xmin = pg_current_xact_id()::xid
