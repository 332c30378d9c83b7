-- Measures have got the keys under which the modules that own the records contribute them.
update plan_metric
set measure_key = case measure_key
  when 'admission-share' then
    case when name like '%一线%' or quote like '%一线%' then 'admissions-front-line-or-educated-share'
         when name like '%知识群体%' or quote like '%知识群体%' or quote like '%高知%' then 'admissions-highly-educated-share'
         else measure_key end
  when 'service-hours' then 'volunteer-hours'
  when 'role-model-posts' then 'pioneer-posts'
  when 'observations' then 'observed-branches'
  when 'reports' then 'research-reports'
  when 'party-lectures' then 'party-lessons'
  when 'party-staff-share' then 'party-staff-ratio'
  when 'rectified-branches' then 'weak-branches'
  else measure_key end
where measure_key in ('admission-share', 'service-hours', 'role-model-posts', 'observations', 'reports', 'party-lectures',
  'party-staff-share', 'rectified-branches');
