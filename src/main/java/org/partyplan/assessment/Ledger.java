package org.partyplan.assessment;

import org.partyplan.honour.Holding;

/**
 * The points of people as a select over the records that earn them; nobody types one in.
 * A rule counts what happened while it was in force and points were switched on, up to
 * its cap a period, the earlier records first.
 */
final class Ledger {

	/**
	 * Starts a statement: {@code chosen (person_id)} has to be a table expression before
	 * it; {@code entry} is what comes out: {@code person_id, key, rule, label, link, day,
	 * worth, counted, cap, manual}. Wants {@code :first} and {@code :last}.
	 */
	static final String ENTRIES = """
			member as (
			  select c.person_id, s.organization_id from chosen c
			  join organization_membership m on m.person_id = c.person_id and valid_on(m.valid_from, m.valid_to, :last)
			  join organization_unit u on u.id = m.unit_id
			  join (select distinct organization_id from assessment_point_switch) s on true
			  join organization_unit o on o.id = s.organization_id and o.id = any(u.above)
			), month as (
			  select cast(d + interval '1 month' - interval '1 day' as date) as day
			  from generate_series(date_trunc('month', cast(:first as timestamp)), cast(:last as timestamp), interval '1 month') as d
			  where cast(d + interval '1 month' - interval '1 day' as date) <= :last
			), came as (
			  select c.person_id, c.organization_id, a.id, a.held_on, coalesce(t.made_up_on, a.held_on) as learnt_on, t.state,
			         a.class_hours, a.minutes_long, k.name || '：' || a.topic as label
			  from member c join activity_attendance t on t.person_id = c.person_id
			    and (t.state = 'PRESENT' or t.made_up_on is not null)
			  join activity_activity a on a.id = t.activity_id and a.status in ('DONE', 'CHECKED')
			    and a.held_on between cast(:first as date) - 366 and :last
			  join measure_record_kind k on k.key = a.kind
			), fact as (
			  select a.person_id, a.organization_id, 'ATTENDED' as source, n.kind, a.held_on as day, cast(1 as numeric) as amount,
			         'A:' || a.id as key, a.label, '/activities/' || a.id as link
			  from came a join activity_count n on n.activity_id = a.id where a.state = 'PRESENT'
			  union all
			  select person_id, organization_id, 'STUDY', null, learnt_on, class_hours, 'S:' || id, label, '/activities/' || id
			  from came where class_hours > 0
			  union all
			  select a.person_id, a.organization_id, 'SERVICE', null, a.held_on, a.minutes_long / 60.0, 'V:' || a.id, a.label,
			         '/activities/' || a.id
			  from came a join activity_count n on n.activity_id = a.id and n.kind = 'volunteer-service'
			  where a.state = 'PRESENT' and a.minutes_long > 0
			  union all
			  select c.person_id, c.organization_id, 'HONOUR', a.level, a.awarded_on, 1, 'H:' || a.id, k.name, '/honours/' || a.id
			  from member c join honour_award a on a.person_id = c.person_id and a.awarded_on is not null
			  join honour_kind k on k.id = a.kind_id
			  union all
			  select c.person_id, c.organization_id, 'POST', null, e.day, 1, 'P:' || h.id || ':' || e.day, u.name || h.post,
			         '/members/' || c.person_id
			  from member c join organization_post h on h.person_id = c.person_id join organization_unit u on u.id = h.unit_id
			    and u.kind in ('BRANCH', 'GROUP')
			  join month e on valid_on(h.valid_from, h.valid_to, e.day)
			  union all
			  select c.person_id, c.organization_id, 'PIONEER', null, e.day, 1, 'X:' || t.id || ':' || e.day, t.title,
			         '/honours/posts/' || t.id
			  from member c join honour_holder h on h.person_id = c.person_id join honour_post t on t.id = h.post_id
			  join organization_unit u on u.id = t.unit_id join month e on %s and %s
			), ruled as (
			  select f.person_id, f.key || ':' || r.id as key, r.id as rule_id, r.name as rule, f.label, f.link, f.day, r.cap,
			         date_trunc(lower(r.period), f.day) as bucket, round(f.amount * r.points, 1) as worth
			  from fact f join assessment_point_rule r on r.organization_id = f.organization_id and r.source = f.source
			    and (r.kind is null or r.kind = f.kind) and valid_on(r.valid_from, r.valid_to, f.day)
			  where f.day between :first and :last and exists (select 1 from assessment_point_switch s
			    where s.organization_id = f.organization_id and valid_on(s.valid_from, s.valid_to, f.day))
			), entry as (
			  select person_id, key, rule, label, link, day, worth, greatest(0, least(worth, cap - coalesce(sum(worth) over (
			           partition by person_id, rule_id, bucket order by day, key rows between unbounded preceding and 1 preceding), 0)))
			           as counted, cap, false as manual
			  from ruled
			  union all
			  select e.person_id, 'M:' || e.id, case when e.appeal_id is null then '办公室登记' else '申诉更正' end, e.reason,
			         cast(null as text), e.on_day, e.points, e.points, cast(null as numeric), true
			  from member c join assessment_point_entry e on e.person_id = c.person_id and e.withdrawn_on is null
			    and e.on_day between :first and :last
			)
			"""
		.formatted(Holding.stands("e.day"), Holding.held("e.day"));

	private Ledger() {
	}

}
