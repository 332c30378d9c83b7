package org.partyplan.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds records against what the regulation asks of a branch: one statement. */
@Component
class Duties {

	private static final String CELLS = """
			with duty as (
			  select d.*, n.name, s.starts, cast(s.starts + case d.cadence when 'MONTH' then interval '1 month'
			    when 'QUARTER' then interval '3 months' when 'HALF_YEAR' then interval '6 months' else interval '1 year' end as date) - 1 as ends
			  from activity_duty d join measure_record_kind n on n.key = d.kind
			  cross join lateral (select cast(case d.cadence when 'HALF_YEAR' then date_trunc('year', cast(:month as timestamp))
			      + case when extract(month from cast(:month as date)) > 6 then interval '6 months' else interval '0' end
			    else date_trunc(lower(d.cadence), cast(:month as timestamp)) end as date) as starts) s
			  where d.valid_from <= :month and (d.valid_to is null or d.valid_to > :month)
			), branch as (
			  select u.id, u.name, u.path, u.position, u.valid_from,
			    (select count(*) from organization_unit g where g.kind = 'GROUP' and g.path like u.path || '%%'
			       and g.valid_from <= :asOf and (g.valid_to is null or g.valid_to > :asOf)) as groups,
			    (select count(*) from organization_post h where h.unit_id = u.id and %s and h.valid_from <= :asOf
			       and (h.valid_to is null or h.valid_to > :asOf)) > 1 as committee
			  from organization_unit u where u.kind = 'BRANCH' and %s
			    and u.valid_from <= :asOf and (u.valid_to is null or u.valid_to > :asOf)
			)
			select b.id as unit_id, b.name as unit, d.kind, d.name, d.cadence, d.source, d.starts, d.ends, cast(:asOf as date) as as_of,
			       b.valid_from <= d.ends and case d.applies when 'COMMITTEE' then b.committee when 'GROUPS' then b.groups > 0
			         else true end as asked,
			       case d.applies when 'GROUPS' then greatest(b.groups, 1) else 1 end as wanted, h.held, h.last
			from branch b cross join duty d
			cross join lateral (
			  select cast(case d.applies when 'GROUPS' then count(distinct a.unit_id) else count(distinct a.id) end as int) as held,
			         max(a.held_on) as last
			  from activity_activity a join activity_count c on c.activity_id = a.id and c.kind = d.kind
			  where a.status in ('DONE', 'CHECKED') and a.held_on between d.starts and least(d.ends, :asOf)
			    and (a.unit_id = b.id or d.applies = 'GROUPS' and a.unit_id in (
			      select g.id from organization_unit g where g.kind = 'GROUP' and g.path like b.path || '%%'))
			) h
			order by b.position, b.name, d.position
			"""
		.formatted(People.COMMITTEE, Organizations.WITHIN);

	private final JdbcClient jdbc;

	Duties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every branch by every duty, branch after branch.
	 * @param month any day of the month asked about
	 * @param asOf the day it is asked for
	 */
	List<DutyCell> cells(Collection<UUID> scope, LocalDate month, LocalDate asOf) {
		return this.jdbc.sql(CELLS)
			.param("scope", scope)
			.param("month", month)
			.param("asOf", asOf)
			.query(DutyCell.class)
			.list();
	}

}
