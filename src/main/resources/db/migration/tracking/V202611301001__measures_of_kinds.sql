-- What the office chose here has the keys of kinds, too; where it chose kinds for times and persons, that stands.
update tracking_basis set measure_key = case measure_key
  when 'study-sessions' then 'activities:study-session' when 'seminars' then 'activities:seminar'
  when 'lectures' then 'activities:lecture' when 'party-lessons' then 'activities:party-lesson'
  when 'free-clinics' then 'activities:free-clinic' end
where measure_key in ('study-sessions', 'seminars', 'lectures', 'party-lessons', 'free-clinics');
