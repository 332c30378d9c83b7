package org.partyplan.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list behind a number: two statements. */
@Component
class ListPages {

	private static final int SIZE = 50;

	private static final String ROWS = """
			select a.id, a.title, u.name as unit, a.period_label, a.due_on, a.grace_until, a.closed_on, a.status,
			       %s as word, l.short_name as lead, e.source, a.task_id, t.plan_id, h.name as person,
			       (select s.note from execution_step s where s.assignment_id = a.id and a.status = 'REPORTED'
			          and s.kind = 'REPORTED' order by s.recorded_at desc limit 1) as said, cast(:asOf as date) as as_of
			from (select a.id as found %s order by %s limit %d offset :skip) f
			join execution_assignment a on a.id = f.found join organization_unit u on u.id = a.unit_id
			left join plan_task t on t.id = a.task_id left join organization_unit l on l.id = t.lead_unit_id
			left join execution_errand e on e.id = a.errand_id left join organization_person h on h.id = a.person_id
			order by %s
			""";

	private static final String COUNT = "select count(*) from (select 1 %s limit " + (ListPage.MOST + 1) + ") rows";

	private final JdbcClient jdbc;

	private final Clock clock;

	ListPages(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	ListPage find(RowFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : today;
		FilterSql sql = new FilterSql(Scopes.SEES, asOf, me).subject(filter)
			.unit(filter.unit(), "")
			.state(filter.state());
		if (filter.span() != null) {
			sql.due(PeriodChoice.of(filter.span(), asOf).period());
		}
		long total = this.jdbc.sql(COUNT.formatted(sql.sql())).params(sql.parameters()).query(Long.class).single();
		return new ListPage(filter, asOf, today, me.is(Role.OFFICE),
				new Paged<>(rows(sql, filter), filter.pageNumber(), SIZE, total));
	}

	private List<ListPage.Row> rows(FilterSql sql, RowFilter filter) {
		String order = switch ((filter.sort() != null) ? filter.sort() : "due") {
			case "unit" -> "u.path, a.due_on, a.id";
			case "title" -> "a.title, a.due_on, a.id";
			case "latest" -> "a.due_on desc, a.id";
			default -> "a.due_on, a.title, a.id";
		};
		return this.jdbc.sql(ROWS.formatted(States.WORD, sql.sql(), order, SIZE, order))
			.params(sql.parameters())
			.param("skip", Paged.offset(filter.pageNumber(), SIZE))
			.query(ListPage.Row.class)
			.list();
	}

}
