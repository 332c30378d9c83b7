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
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.execution.Shade;
import org.partyplan.execution.States;
import org.partyplan.execution.Tally;
import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the matrix: one statement for the columns, one for the cells. */
@Component
class Matrix {

	/** Tasks on a page: a table whose sums have to add up has no second page. */
	private static final int TASKS = 300;

	private static final int UNITS = 40;

	/** Tasks on a sheet. */
	private static final int MOST = 1000;

	private static final String COLUMNS = """
			select u.id, u.name, u.short_name, count(*) filter (where w.due) as asked,
			  count(*) filter (where w.word in ('LATE', 'GRACE')) as owed,
			  count(*) filter (where w.word = 'LATE') as late,
			  count(*) filter (where w.word = 'REPORTED') as reported,
			  count(*) filter (where w.planned and w.due) as plan_due,
			  count(*) filter (where w.planned and w.due and w.word = 'DONE') as plan_done,
			  count(*) filter (where w.planned and w.due and w.word = 'REPORTED') as plan_reported,
			  count(*) filter (where w.planned and w.word in ('LATE', 'GRACE')) as plan_owed
			from (select a.unit_id, a.due_on < :asOf as due, a.source_kind = 'task' as planned, %s as word %s) w
			join organization_unit u on u.id = w.unit_id
			where w.word <> 'NOT_APPLICABLE'
			group by u.id order by u.path
			""";

	private static final String CELLS = """
			with w as materialized (
			  select a.id, a.source_id as subject, a.title, a.unit_id, a.due_on, %s as word %s
			), subjects as (
			  select subject, min(due_on) as first_due, min(title) as title, count(*) filter (where word in ('LATE', 'GRACE')) as owed
			  from w group by subject having count(*) filter (where word in (:words)) > 0
			), page as (
			  select s.subject, s.first_due, s.owed, coalesce(t.title, e.title, s.title) as title, t.cadence, t.plan_id,
			    coalesce(plan_heading(c.no, c.title), '计划外：上级来文、临时交办') as section, l.short_name as lead,
			    row_number() over (order by p.organization_id, p.issued_on, p.id, c.position, i.position nulls first,
			      t.position, e.received_on, s.subject) as number, count(*) over () as tasks
			  from subjects s left join plan_task t on t.id = s.subject left join plan_section c on c.id = t.section_id
			  left join plan_item i on i.id = t.item_id left join plan_plan p on p.id = t.plan_id
			  left join organization_unit l on l.id = t.lead_unit_id left join execution_errand e on e.id = s.subject
			  order by number limit %d
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

	Matrix(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Page find(RowFilter filter, List<UnitRef> tree, CurrentUser me) {
		return find(filter, tree, me, TASKS);
	}

	/** As many tasks as a sheet holds, and one more where there is one. */
	Page all(RowFilter filter, List<UnitRef> tree, CurrentUser me) {
		return find(filter, tree, me, MOST + 1);
	}

	private Page find(RowFilter filter, List<UnitRef> tree, CurrentUser me, int tasks) {
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : LocalDate.now(this.clock);
		PeriodChoice choice = PeriodChoice.of(filter.span(), asOf);
		FilterSql sql = new FilterSql(AssignmentScopes.OVERSEES, asOf, me).due(choice.period())
			.subject(filter)
			.unit(filter.unit(), FilterSql.BRANCHES_ONLY)
			.state("asked");
		List<Column> all = columns(sql, tree);
		List<Column> shown = shown(all);
		List<CellRow> rows = rows(sql, filter, shown, tasks);
		Map<UUID, Line> lines = new LinkedHashMap<>();
		rows.forEach((row) -> row.into(lines));
		return new Page(filter, choice, asOf, all, shown, List.copyOf(lines.values()),
				rows.isEmpty() ? 0 : rows.get(0).tasks());
	}

	private List<Column> columns(FilterSql sql, List<UnitRef> tree) {
		Map<UUID, Integer> order = new HashMap<>();
		tree.forEach((unit) -> order.put(unit.id(), order.size()));
		List<Column> columns = new ArrayList<>(this.jdbc.sql(COLUMNS.formatted(States.WORD, sql.sql()))
			.params(sql.parameters())
			.query(Column.class)
			.list());
		columns.sort(Comparator.comparing((column) -> order.getOrDefault(column.id(), Integer.MAX_VALUE)));
		return columns;
	}

	/** All in the tree's order, or the worst of very many. */
	private static List<Column> shown(List<Column> all) {
		return (all.size() <= UNITS) ? all
				: all.stream().sorted(Comparator.comparingInt(Column::owed).reversed()).limit(UNITS).toList();
	}

	private List<CellRow> rows(FilterSql sql, RowFilter filter, List<Column> shown, int tasks) {
		return this.jdbc.sql(CELLS.formatted(States.WORD, sql.sql(), tasks))
			.params(sql.parameters())
			.param("words", WORDS.getOrDefault((filter.state() != null) ? filter.state() : "all", ANY))
			.param("units", CurrentUser.orNone(shown.stream().map(Column::id).toList()))
			.query(CellRow.class)
			.list();
	}

	/** One cell with its task, as it is read. */
	record CellRow(UUID subject, String title, String section, @Nullable UUID planId, @Nullable Cadence cadence,
			@Nullable String lead, LocalDate firstDue, int owed, int tasks, @Nullable UUID unitId, int total,
			int unitOwed, int late, int reported, int done, int na, @Nullable UUID single) {

		void into(Map<UUID, Line> lines) {
			Line line = lines.computeIfAbsent(subject(), (id) -> new Line(id, title(), section(), planId(), cadence(),
					lead(), firstDue(), owed(), new HashMap<>()));
			if (unitId() != null) {
				line.cells().put(unitId(), new Cell(total(), unitOwed(), late(), reported(), done(), na(), single()));
			}
		}

	}

	/**
	 * Tasks × units in a period.
	 *
	 * @param filter what was asked
	 * @param choice the period
	 * @param asOf the day it is asked for
	 * @param all every unit with something in it
	 * @param shown those that have a column
	 * @param lines the tasks, in the plan's order
	 * @param tasks how many there are in all
	 */
	record Page(RowFilter filter, PeriodChoice choice, LocalDate asOf, List<Column> all, List<Column> shown,
			List<Line> lines, int tasks) {

		/** The finding, for the page's head. */
		public String heading() {
			String span = this.choice.name().substring(this.choice.name().indexOf('年') + 1);
			int rest = this.all.size() - owing().size();
			return (span.isEmpty() ? "全年" : span) + "：" + tally().owing(owing().size(), kind())
					+ ((owing().isEmpty() || rest == 0) ? "" : "，其余 " + rest + " 个不欠");
		}

		/** All units together. */
		public Tally tally() {
			int owed = sum(Column::planOwed);
			return new Tally(sum(Column::planDue), sum(Column::planDone), sum(Column::planReported), owed,
					sum(Column::owed) - owed, 0);
		}

		/** What a unit owes of the tasks shown; with null what all do. */
		public int owedOf(@Nullable UUID unit) {
			return this.lines.stream().mapToInt((line) -> (unit == null) ? line.owed() : line.owedOf(unit)).sum();
		}

		/**
		 * The rows behind a figure: of a task, a unit, or both, in this period and
		 * filter.
		 */
		public String rows(@Nullable UUID task, @Nullable UUID unit, boolean owed) {
			Map<String, String> facts = new LinkedHashMap<>(this.filter.facts());
			facts.put("period", this.choice.id());
			Stream.of("state", "sort").forEach(facts::remove);
			facts.putIfAbsent("unit", FilterSql.BRANCHES);
			if (unit != null) {
				facts.put("unit", unit.toString());
			}
			if (task != null) {
				facts.put("task", task.toString());
			}
			if (owed) {
				facts.put("state", "owed");
			}
			return facts.entrySet()
				.stream()
				.map((fact) -> fact.getKey() + "=" + fact.getValue())
				.collect(Collectors.joining("&", "/assignments/list?", ""));
		}

		/** What an export of it holds: a column for each unit shown. */
		ListExport<Line> export() {
			List<SheetColumn<Line>> columns = new ArrayList<>(List.of(SheetColumn.of("任务", 24, Line::title),
					SheetColumn.of("周期", 5, (line) -> (line.cadence() == null) ? "" : line.cadence().label()),
					SheetColumn.of("牵头", 6, Line::lead)));
			this.shown
				.forEach((unit) -> columns.add(SheetColumn.of(unit.shortName(), 4, (line) -> line.mark(unit.id()))));
			columns.add(SheetColumn.of("合计欠", 4, Line::owed));
			String units = (this.all.size() > this.shown.size()) ? "单位太多，只列出欠得最多的 " + this.shown.size() + " 个。" : "";
			return ListExport.of("assignment.exported", heading(), columns)
				.banded(Line::section)
				.atMost(MOST)
				.named("任务矩阵" + this.choice.name() + this.asOf)
				.noted("截至 " + Days.full(this.asOf) + "。" + units + "√ 不欠，欠 n 过期未办，待审 已交等审核，· 未到期，— 不适用。");
		}

		/** 支部, where there are only branches. */
		public String kind() {
			return "other".equals(this.filter.unit()) ? "单位" : "支部";
		}

		public int owed() {
			return sum(Column::owed);
		}

		public int reported() {
			return sum(Column::reported);
		}

		private int sum(ToIntFunction<Column> figure) {
			return this.all.stream().mapToInt(figure).sum();
		}

		/** The worst first; for the cards of a phone, and for reminding. */
		public List<Column> owing() {
			return this.all.stream()
				.filter((unit) -> unit.owed() > 0)
				.sorted(Comparator.comparingInt(Column::owed).reversed())
				.toList();
		}

		/** Where most of what is owed lies, or an empty string where it is spread. */
		public String mostly() {
			List<Column> worst = owing().stream().limit(3).toList();
			int theirs = worst.stream().mapToInt(Column::owed).sum();
			return (owing().size() <= 3 || theirs * 2 < owed()) ? ""
					: worst.stream().map(Column::name).collect(Collectors.joining("、")) + "占了 " + theirs + " 项。";
		}

	}

	/**
	 * A unit, with its sums over all tasks of the filter.
	 *
	 * @param asked fallen due
	 * @param planDue the same of what a plan asks, and so on
	 */
	record Column(UUID id, String name, String shortName, int asked, int owed, int late, int reported, int planDue,
			int planDone, int planReported, int planOwed) {

		public Tone tone() {
			return (this.late > 0) ? Tone.LATE : Tone.SOON;
		}

		public int answered() {
			return asked() - owed();
		}

	}

	/**
	 * A task or errand, with its cells by unit.
	 *
	 * @param section its heading, with the plan's where there are several
	 */
	record Line(UUID subject, String title, String section, @Nullable UUID planId, @Nullable Cadence cadence,
			@Nullable String lead, LocalDate firstDue, int owed, Map<UUID, Cell> cells) {

		/** Once in the period: its day says more than its cadence. */
		public boolean once() {
			return this.cadence == null || this.cadence == Cadence.ONCE || this.cadence == Cadence.NODE;
		}

		/** A unit's cell on paper. */
		String mark(UUID unit) {
			Cell cell = this.cells.get(unit);
			return (cell == null) ? "" : cell.word().isEmpty() ? "√" : cell.word();
		}

		/** Owed by a unit. */
		int owedOf(UUID unit) {
			return this.cells.containsKey(unit) ? this.cells.get(unit).owed() : 0;
		}

		/** For a phone's card. */
		public boolean owedBy(UUID unit) {
			return owedOf(unit) > 0;
		}

	}

	/**
	 * What a unit has of a task in the period.
	 *
	 * @param single the assignment, where it is just one
	 */
	record Cell(int total, int owed, int late, int reported, int done, int notApplicable, @Nullable UUID single) {

		/** The exception is coloured, the rule stays white. */
		public Shade shade() {
			return (this.late > 0) ? Shade.DARK
					: (this.owed > 0) ? Shade.LIGHT : (this.reported > 0) ? Shade.WAITING : (this.done > 0)
							? Shade.NOTHING : (this.notApplicable == this.total) ? Shade.NOT_APPLICABLE : Shade.AHEAD;
		}

		/** What stands in it; nothing where a tick is drawn. */
		public String word() {
			return switch (shade()) {
				case NOTHING -> "";
				case WAITING -> "待审";
				case NOT_APPLICABLE -> "—";
				case AHEAD -> "·";
				default -> "欠 " + this.owed;
			};
		}

		/** The same for who cannot see it. */
		public String said() {
			return switch (shade()) {
				case NOTHING -> "不欠";
				case WAITING -> "待审 " + this.reported + " 项";
				case NOT_APPLICABLE -> "不适用";
				case AHEAD -> "未到期";
				default -> "欠 " + this.owed + ((this.late > 0) ? " 项" : " 项，在宽限期内");
			};
		}

	}

}
