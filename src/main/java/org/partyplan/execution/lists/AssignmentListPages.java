package org.partyplan.execution.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.execution.States;
import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list behind a number: two statements. */
@Component
class AssignmentListPages {

	private static final int SIZE = 50;

	/** The page is found once, whatever the planner thinks, then filled in. */
	private static final String ROWS = """
			with found as materialized (
			  select a.*, u.name as unit, t.plan_id, t.lead_unit_id, row_number() over (order by %s) as place
			  %s order by place limit %d offset :skip
			)
			select a.id, a.title, a.unit, a.period_label, a.due_on, a.grace_until, a.closed_on, a.status, %s as word,
			       l.short_name as lead, e.source, a.task_id, a.plan_id, h.name as person,
			       (select s.note from execution_step s where s.assignment_id = a.id and a.status = 'REPORTED'
			          and s.kind = 'REPORTED' order by s.recorded_at desc limit 1) as said, cast(:asOf as date) as as_of
			from found a left join organization_unit l on l.id = a.lead_unit_id
			left join execution_errand e on e.id = a.errand_id left join organization_person h on h.id = a.person_id
			order by a.place
			""";

	private static final String COUNT = "select count(*) from (select 1 %s limit " + (AssignmentListPage.MOST + 1)
			+ ") rows";

	private final JdbcClient jdbc;

	private final Clock clock;

	AssignmentListPages(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	AssignmentListPage find(RowFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : today;
		FilterSql sql = sql(filter, asOf, me);
		long total = this.jdbc.sql(COUNT.formatted(sql.sql())).params(sql.parameters()).query(Long.class).single();
		return new AssignmentListPage(filter, asOf, today, me.is(Role.OFFICE),
				new Paged<>(rows(sql, filter, filter.pageNumber(), SIZE), filter.pageNumber(), SIZE, total));
	}

	/** As many rows of the filter as an export holds, and one more where there is one. */
	List<AssignmentListPage.Row> all(RowFilter filter, CurrentUser me) {
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : LocalDate.now(this.clock);
		return rows(sql(filter, asOf, me), filter, 1, AssignmentListPage.EXPORT.most() + 1);
	}

	private static FilterSql sql(RowFilter filter, LocalDate asOf, CurrentUser me) {
		FilterSql sql = new FilterSql(AssignmentScopes.SEES, asOf, me).subject(filter)
			.unit(filter.unit(), "")
			.state(filter.state());
		return (filter.span() == null) ? sql : sql.due(PeriodChoice.of(filter.span(), asOf).period());
	}

	private List<AssignmentListPage.Row> rows(FilterSql sql, RowFilter filter, int page, int size) {
		String order = switch ((filter.sort() != null) ? filter.sort() : "due") {
			case "unit" -> "u.path, a.due_on, a.id";
			case "title" -> "a.title, a.due_on, a.id";
			case "latest" -> "a.due_on desc, a.id";
			default -> "a.due_on, a.title, a.id";
		};
		return this.jdbc.sql(ROWS.formatted(order, sql.sql(), size, States.WORD))
			.params(sql.parameters())
			.param("skip", Paged.offset(page, size))
			.query(AssignmentListPage.Row.class)
			.list();
	}

}
