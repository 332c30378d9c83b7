package org.partyplan.execution.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.States;
import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the matrix: one statement for the columns, one for the cells. */
@Component
class Matrices {

	private static final int TASKS = 20;

	private static final int UNITS = 40;

	/** Tasks on a sheet. */
	static final int MOST = 1000;

	private static final String COLUMNS = """
			select u.id, u.name, u.short_name,
			  count(*) filter (where w.due_on < :asOf and w.word <> 'NOT_APPLICABLE') as asked,
			  count(*) filter (where w.word in ('LATE', 'GRACE')) as owed,
			  count(*) filter (where w.word = 'LATE') as late,
			  count(*) filter (where w.word = 'REPORTED') as reported
			from (select a.unit_id, a.due_on, %s as word %s) w join organization_unit u on u.id = w.unit_id
			group by u.id order by u.path
			""";

	private static final String CELLS = """
			with w as materialized (
			  select a.id, coalesce(a.task_id, a.errand_id) as subject, a.unit_id, a.due_on, %s as word %s
			), subjects as (
			  select subject, min(due_on) as first_due, count(*) filter (where word in ('LATE', 'GRACE')) as owed
			  from w group by subject having count(*) filter (where word in (:words)) > 0
			), page as (
			  select s.subject, s.first_due, s.owed, coalesce(t.title, e.title) as title, t.cadence, t.plan_id,
			    coalesce(c.no || c.title, '计划外：上级来文、临时交办') as section, l.short_name as lead,
			    row_number() over (order by p.organization_id, p.issued_on, p.id, c.position, i.position nulls first,
			      t.position, e.received_on, s.subject) as number, count(*) over () as tasks
			  from subjects s left join plan_task t on t.id = s.subject left join plan_section c on c.id = t.section_id
			  left join plan_item i on i.id = t.item_id left join plan_plan p on p.id = t.plan_id
			  left join organization_unit l on l.id = t.lead_unit_id left join execution_errand e on e.id = s.subject
			  order by number limit %d offset :skip
			)
			select page.*, w.unit_id, count(w.id) as total, count(*) filter (where w.word in ('LATE', 'GRACE')) as unit_owed,
			  count(*) filter (where w.word = 'LATE') as late, count(*) filter (where w.word = 'REPORTED') as reported,
			  count(*) filter (where w.word = 'DONE') as done, count(*) filter (where w.word = 'NOT_APPLICABLE') as na,
			  case when count(w.id) = 1 then cast(min(cast(w.id as text)) as uuid) end as single
			from page left join w on w.subject = page.subject and w.unit_id in (:units)
			group by page.subject, page.first_due, page.owed, page.title, page.cadence, page.plan_id, page.section,
			  page.lead, page.number, page.tasks, w.unit_id
			order by page.number
			""";

	private static final Map<String, List<String>> WORDS = Map.of("owed", List.of("LATE", "GRACE"), "late",
			List.of("LATE"), "reported", List.of("REPORTED"), "done", List.of("DONE"), "na", List.of("NOT_APPLICABLE"),
			"due", List.of("DUE"));

	private static final List<String> ANY = List.of("LATE", "GRACE", "REPORTED", "DONE", "NOT_APPLICABLE", "DUE");

	private final JdbcClient jdbc;

	private final Clock clock;

	Matrices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Matrix find(RowFilter filter, List<UnitRef> tree, CurrentUser me) {
		return find(filter, tree, me, TASKS);
	}

	/** As many tasks as a sheet holds, and one more where there is one. */
	Matrix all(RowFilter filter, List<UnitRef> tree, CurrentUser me) {
		return find(filter, tree, me, MOST + 1);
	}

	private Matrix find(RowFilter filter, List<UnitRef> tree, CurrentUser me, int tasks) {
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : LocalDate.now(this.clock);
		PeriodChoice choice = PeriodChoice.of(filter.span(), asOf);
		FilterSql sql = new FilterSql(AssignmentScopes.OVERSEES, asOf, me).due(choice.period())
			.subject(filter)
			.unit(filter.unit(), " and u.kind = 'BRANCH'")
			.state("all");
		List<Matrix.Column> all = columns(sql, tree);
		List<Matrix.Column> shown = shown(all);
		return new Matrix(filter, choice, asOf, all, shown, lines(sql, filter, shown, tasks));
	}

	private List<Matrix.Column> columns(FilterSql sql, List<UnitRef> tree) {
		Map<UUID, Integer> order = new HashMap<>();
		tree.forEach((unit) -> order.put(unit.id(), order.size()));
		List<Matrix.Column> columns = new ArrayList<>(this.jdbc.sql(COLUMNS.formatted(States.WORD, sql.sql()))
			.params(sql.parameters())
			.query(Matrix.Column.class)
			.list());
		columns.sort(Comparator.comparing((column) -> order.getOrDefault(column.id(), Integer.MAX_VALUE)));
		return columns;
	}

	/** All in the tree's order, or the worst of very many. */
	private static List<Matrix.Column> shown(List<Matrix.Column> all) {
		return (all.size() <= UNITS) ? all
				: all.stream().sorted(Comparator.comparingInt(Matrix.Column::owed).reversed()).limit(UNITS).toList();
	}

	private Paged<Matrix.Line> lines(FilterSql sql, RowFilter filter, List<Matrix.Column> shown, int tasks) {
		List<CellRow> rows = this.jdbc.sql(CELLS.formatted(States.WORD, sql.sql(), tasks))
			.params(sql.parameters())
			.param("words", WORDS.getOrDefault((filter.state() != null) ? filter.state() : "all", ANY))
			.param("units", CurrentUser.orNone(shown.stream().map(Matrix.Column::id).toList()))
			.param("skip", (tasks > MOST) ? 0 : Paged.offset(filter.pageNumber(), tasks))
			.query(CellRow.class)
			.list();
		Map<UUID, Matrix.Line> lines = new LinkedHashMap<>();
		rows.forEach((row) -> row.into(lines));
		return new Paged<>(List.copyOf(lines.values()), filter.pageNumber(), tasks,
				rows.isEmpty() ? 0 : rows.get(0).tasks());
	}

	/** One cell with its task, as it is read. */
	record CellRow(UUID subject, String title, String section, @Nullable UUID planId, @Nullable Cadence cadence,
			@Nullable String lead, LocalDate firstDue, int owed, int tasks, @Nullable UUID unitId, int total,
			int unitOwed, int late, int reported, int done, int na, @Nullable UUID single) {

		void into(Map<UUID, Matrix.Line> lines) {
			Matrix.Line line = lines.computeIfAbsent(subject(), (id) -> new Matrix.Line(id, title(), section(),
					planId(), cadence(), lead(), firstDue(), owed(), new HashMap<>()));
			if (unitId() != null) {
				line.cells()
					.put(unitId(), new Matrix.Cell(total(), unitOwed(), late(), reported(), done(), na(), single()));
			}
		}

	}

}
