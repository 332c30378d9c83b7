package org.partyplan.execution.lists;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list behind a number: two statements. */
@Component
class AssignmentList {

	private static final int SIZE = 50;

	/** What an export of it holds. */
	static final ListExport<AssignmentRow> EXPORT = ListExport.of("assignment.exported", "任务清单",
			SheetColumn.of("任务", 24, AssignmentRow::title), SheetColumn.of("单位", 12, AssignmentRow::unit),
			SheetColumn.of("办理人", 6, AssignmentRow::person), SheetColumn.of("期次", 12, AssignmentRow::periodLabel),
			SheetColumn.of("到期", 8, AssignmentRow::dueOn), SheetColumn.of("状态", 10, (row) -> row.standing().word()),
			SheetColumn.of("牵头或来源", 10, (row) -> (row.lead() != null) ? row.lead() : row.source()));

	/** The page is found once, whatever the planner thinks, then filled in. */
	private static final String ROWS = """
			with found as materialized (
			  select a.* %1$s order by %2$s limit :size offset :skip
			)
			""" + AssignmentRow.select("found", "") + "order by %2$s";

	/** Rows of an export that are read at a time. */
	private static final int FETCHED = 500;

	private final JdbcClient jdbc;

	private final Clock clock;

	AssignmentList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Page find(RowFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : today;
		FilterSql sql = sql(filter, asOf, me);
		long total = this.jdbc.sql(Paged.counting(sql.sql())).params(sql.parameters()).query(Long.class).single();
		List<AssignmentRow> found = rows(sql, filter).param("size", SIZE + 1)
			.param("skip", Paged.offset(filter.pageNumber(), SIZE))
			.query(AssignmentRow.class)
			.list();
		return new Page(filter, asOf, today, me.is(Role.OFFICE), Paged.of(found, filter.pageNumber(), SIZE, total));
	}

	/** All rows of the filter, as they are read. */
	Stream<AssignmentRow> all(RowFilter filter, CurrentUser me) {
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : LocalDate.now(this.clock);
		return rows(sql(filter, asOf, me), filter).withFetchSize(FETCHED)
			.param("size", null, Types.BIGINT)
			.param("skip", 0)
			.query(AssignmentRow.class)
			.stream();
	}

	private static FilterSql sql(RowFilter filter, LocalDate asOf, CurrentUser me) {
		FilterSql sql = new FilterSql(AssignmentScopes.SEES, asOf, me).subject(filter)
			.unit(filter.unit(), "")
			.state(filter.state());
		return (filter.span() == null) ? sql : sql.due(PeriodChoice.of(filter.span(), asOf).period());
	}

	private JdbcClient.StatementSpec rows(FilterSql sql, RowFilter filter) {
		String order = switch ((filter.sort() != null) ? filter.sort() : "due") {
			case "unit" -> "u.path, a.due_on, a.id";
			case "title" -> "a.title, a.due_on, a.id";
			case "latest" -> "a.due_on desc, a.id";
			default -> "a.due_on, a.title, a.id";
		};
		return this.jdbc.sql(ROWS.formatted(sql.sql(), order)).params(sql.parameters());
	}

	/**
	 * One page of the list behind a number.
	 *
	 * @param filter what was asked
	 * @param asOf the day it is asked for
	 * @param today the day it is asked on
	 * @param reviews the reader may accept what is reported
	 * @param paged the rows
	 */
	record Page(RowFilter filter, LocalDate asOf, LocalDate today, boolean reviews, Paged<AssignmentRow> paged) {

		/** The finding, for the page's head. */
		public String heading() {
			String count = this.paged.count();
			return switch ((this.filter.state() != null) ? this.filter.state() : "all") {
				case "owed" -> "欠 " + count + " 项";
				case "late" -> "逾期 " + count + " 项";
				case "reported" -> "待审 " + count + " 项";
				case "done" -> "已办 " + count + " 项";
				case "na" -> "不适用 " + count + " 项";
				case "claimed" -> "报不适用、待审 " + count + " 项";
				case "due" -> "还没到期 " + count + " 项";
				case "passed" -> "该办 " + count + " 项";
				case "met" -> "该办的已办 " + count + " 项";
				case "handed" -> "该办的待审 " + count + " 项";
				default -> "共 " + count + " 项";
			};
		}

		/** Asked for another day than today. */
		public boolean past() {
			return !this.asOf.equals(this.today);
		}

		/** The period's name as the filter offers it, or null. */
		public @Nullable String period() {
			return (this.filter.span() == null) ? null : PeriodChoice.of(this.filter.span(), this.asOf).id();
		}

		/** The same list for all tasks. */
		public String withoutTask() {
			return this.filter.address("/assignments/list").replaceAll("task=[\\w-]+&", "");
		}

	}

}
