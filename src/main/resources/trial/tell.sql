-- What lies unread in the inboxes: reports that came back and reminders, of the last weeks and still to be answered.
insert into notification_message (id, recipient_id, subject, step, title, link, created_at)
select cast(md5(g.user_id || ' ' || s.id) as uuid), g.user_id, 'assignment:' || a.id, lower(s.kind) || ':' || s.effective_on,
       case s.kind when 'RETURNED' then '“' || a.title || '”被退回，请按意见补充' else '“' || a.title || '”已过期限，请尽快办理' end,
       '/assignments/' || a.id, s.recorded_at
from execution_step s join execution_assignment a on a.id = s.assignment_id
join account_grant g on g.unit_id = a.unit_id and g.role in ('SECRETARY', 'DEPARTMENT')
  and g.valid_from <= :until and (g.valid_to is null or g.valid_to > :until)
where s.kind in ('RETURNED', 'REMINDED') and s.by_id is null and s.effective_on between cast(:until as date) - 20 and :until
  and a.status in ('OPEN', 'RETURNED')
on conflict do nothing
