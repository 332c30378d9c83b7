package org.partyplan.execution.matching;

/**
 * Which assignments a record answers, in SQL: those of its unit whose task asks for a
 * kind it counts as, in the period it falls in. One definition for saving, for taking
 * back, and for saying beforehand what saving will do.
 */
final class MatchingSql {

	/** Records that count, as {@code record}, {@code counted} and {@code came}. */
	private static final String KEPT = """
			with record as (
			  select v.id, v.unit_id, v.held_on, coalesce(v.served, nullif(v.present_count, 0)) as amount, v.topic,
			         exists (select 1 from activity_file f where f.activity_id = v.id) as filed
			  from activity_activity v where v.status in ('DONE', 'CHECKED') and WHICH
			), counted as (
			  select c.activity_id as record_id, c.kind from activity_count c join record r on r.id = c.activity_id
			), came as (
			  select t.activity_id as record_id, t.person_id from activity_attendance t join record r on r.id = t.activity_id
			  where t.state = 'PRESENT'
			)
			""";

	/** The same for a record that is still being typed. */
	static final String TYPED = """
			with record as (
			  select cast(:record as uuid) as id, cast(:unit as uuid) as unit_id, cast(:day as date) as held_on, true as filed
			), counted as (
			  select distinct r.id as record_id, i.kind from record r
			  join activity_kind k on k.key in (:kinds) cross join lateral unnest(k.key || k.implies) as i (kind)
			), came as (
			  select r.id as record_id, p.id as person_id from record r join organization_person p on p.id in (:people)
			)
			""";

	/**
	 * A task that comes round is answered within its period; one with a day of its own,
	 * about that day. A 党小组's meeting answers its branch's task when all its groups have
	 * met; until then it says which are missing. Of several records the one that answered
	 * already goes first.
	 */
	static final String MATCHED = """
			matched as (
			  select distinct on (a.id) a.id, r.id as record_id, r.held_on, r.filed, w.missing
			  from record r join counted c on c.record_id = r.id
			  join plan_task t on t.record_kind = c.kind
			  join execution_assignment a on a.source_id = t.id and case when t.cadence in ('ONCE', 'NODE')
			    then r.held_on between greatest(a.period_start, a.due_on - 45) and least(a.period_end, a.due_on + 60)
			    else r.held_on between a.period_start and a.period_end end
			  join organization_unit u on u.id = r.unit_id
			  cross join lateral (select string_agg(g.name, '、' order by g.position, g.name) as missing
			    from organization_unit g join organization_unit b on b.id = a.unit_id and b.id = any(g.above)
			    where u.kind = 'GROUP' and a.unit_id <> u.id and g.kind = 'GROUP' and g.id <> u.id
			      and valid_on(g.valid_from, g.valid_to, r.held_on)
			      and not exists (select 1 from activity_activity o join activity_count k on k.activity_id = o.id
			        where o.unit_id = g.id and k.kind = c.kind and o.status in ('DONE', 'CHECKED')
			          and o.held_on between a.period_start and a.period_end)) w
			  where case when a.person_id is not null
			      then exists (select 1 from came w where w.record_id = r.id and w.person_id = a.person_id)
			    when u.kind = 'GROUP' and a.unit_id <> u.id then a.unit_id = any(u.above)
			    else a.unit_id = r.unit_id end
			  order by a.id, r.id = a.record_id desc, w.missing nulls first, r.held_on
			)
			""";

	/**
	 * What a record ticks off: an assignment that wants a file needs one in the record,
	 * one of every group needs them all.
	 */
	static final String ENOUGH = "(m.missing is null and (m.filed or a.evidence <> 'FILE'))";

	private MatchingSql() {
	}

	/** Those of {@code activity_activity v} that a condition takes in. */
	static String kept(String which) {
		return KEPT.replace("WHICH", which);
	}

}
