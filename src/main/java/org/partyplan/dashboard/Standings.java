package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.execution.States;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the units a user acts for or oversees stand this year: one statement. */
@Component
class Standings {

	static final int MOST = 20;

	private static final String ROWS = """
			with counted as (
			  select u.id, u.kind in ('COMMITTEE', 'GENERAL_BRANCH') as above, u.name, bool_or(%1$s or u.id in (:office)) as own,
			         count(*) filter (where a.due_on < :asOf) as due,
			         count(*) filter (where a.due_on < :asOf and (%2$s or %3$s)) as done,
			         count(*) filter (where a.due_on < :asOf and %4$s) as reported,
			         count(*) filter (where %5$s) as owed, count(*) filter (where %6$s) as late
			  from execution_assignment a join organization_unit w on w.id = a.unit_id
			  join organization_unit u on u.id = coalesce((select b.id from organization_unit b where w.kind = 'GROUP'
			    and b.kind = 'BRANCH' and w.path like b.path || '%%'), w.id)
			  where (%1$s or %7$s) and a.due_on < :asOf and (a.due_on >= :first or a.closed_on is null) and not %8$s
			  group by u.id, u.kind, u.name
			)
			select *, coalesce(sum(due) filter (where own) over (), 0) as own_due, coalesce(sum(done) filter (where own) over (), 0) as own_done,
			       coalesce(sum(reported) filter (where own) over (), 0) as own_reported,
			       count(*) filter (where owed > 0) over () as owing, sum(owed) over () as all_owed, sum(due) over () as all_due
			from counted order by owed desc, late desc, name, id limit %9$d
			"""
		.formatted(Organizations.WITHIN.replace(":scope", ":own"), States.DONE, States.NOT_APPLICABLE, States.HANDED_IN,
				States.OWED, States.LATE, Organizations.WITHIN, States.GONE, MOST);

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that owe most come first. */
	List<Row> rows(CurrentUser me, LocalDate today) {
		return this.jdbc.sql(ROWS)
			.param("own", me.scope(Role.RESPONSIBLE))
			.param("office", me.scope(Role.OFFICE))
			.param("scope", me.scope(Role.OVERSEERS))
			.param("asOf", today)
			.param("first", today.withDayOfYear(1))
			.query(Row.class)
			.list();
	}

	/** One unit, with the sums over all units beside it. */
	record Row(UUID id, boolean above, String name, boolean own, int due, int done, int reported, int owed, int late,
			int ownDue, int ownDone, int ownReported, int owing, int allOwed, int allDue) {

		/** How the list is asked for its rows: of a committee, only its own. */
		public String key() {
			return this.above ? "only-" + this.id : this.id.toString();
		}

		public boolean owes() {
			return this.owed > 0;
		}

	}

}
