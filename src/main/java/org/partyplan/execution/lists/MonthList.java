package org.partyplan.execution.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A unit's list of a month: two statements. */
@Component
class MonthList {

	/** This month also shows what is left from before and what can be begun. */
	private static final String ROWS = AssignmentRow.select() + """
			where a.unit_id = :unit and a.status <> 'WITHDRAWN'
			  and (a.due_on between :first and :last or a.closed_on between :first and :last
			    or :current and a.closed_on is null and a.period_start <= :visible)
			order by a.due_on, a.title, a.id
			""";

	private final JdbcClient jdbc;

	private final Organizations organizations;

	private final ExecutionSettings settings;

	private final Clock clock;

	MonthList(JdbcClient jdbc, Organizations organizations, ExecutionSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The list of a unit the user acts for, or of the first; empty where there is none.
	 */
	Optional<Page> find(@Nullable String unit, @Nullable YearMonth month, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		List<UnitRef> units = units(me, today);
		if (units.isEmpty() && unit == null) {
			return Optional.empty();
		}
		UnitRef chosen = units.stream()
			.filter((one) -> unit == null || one.id().toString().equals(unit))
			.findFirst()
			.orElseThrow(() -> new NotFound("list of " + unit));
		YearMonth shown = (month != null) ? month : YearMonth.from(today);
		return Optional.of(new Page(chosen, units, shown, today, rows(chosen.id(), shown, today)));
	}

	private List<UnitRef> units(CurrentUser me, LocalDate today) {
		List<UUID> tops = Stream.concat(me.units(Role.RESPONSIBLE).stream(), me.units(Role.OFFICE).stream()).toList();
		return this.organizations.tree(tops, today)
			.stream()
			.filter((unit) -> unit.kind() != UnitKind.GROUP)
			.filter((unit) -> !me.is(Role.OFFICE) || tops.contains(unit.id()))
			.toList();
	}

	private List<AssignmentRow> rows(UUID unit, YearMonth month, LocalDate today) {
		return this.jdbc.sql(ROWS)
			.param("unit", unit)
			.param("asOf", today)
			.param("first", month.atDay(1))
			.param("last", month.atEndOfMonth())
			.param("current", month.equals(YearMonth.from(today)))
			.param("visible", today.plusDays(this.settings.aheadDays()))
			.query(AssignmentRow.class)
			.list();
	}

	/**
	 * One unit's list of a month.
	 *
	 * @param unit whose
	 * @param units all the user acts for
	 * @param month which month
	 * @param today the day it is looked at
	 * @param rows everything in it, by due day
	 */
	record Page(UnitRef unit, List<UnitRef> units, YearMonth month, LocalDate today, List<AssignmentRow> rows) {

		/** Returned ones come first: the office is waiting. */
		public List<AssignmentRow> returned() {
			return those(AssignmentRow::returned);
		}

		public List<AssignmentRow> overdue() {
			return those(AssignmentRow::overdue);
		}

		public List<AssignmentRow> soon() {
			return those((row) -> row.upcoming() && row.standing().soon());
		}

		/** This month, but not within two weeks. */
		public List<AssignmentRow> later() {
			return those((row) -> row.upcoming() && !row.standing().soon()
					&& !YearMonth.from(row.dueOn()).isAfter(this.month));
		}

		/** Can be done already, due after this month. */
		public List<AssignmentRow> ahead() {
			return those((row) -> row.upcoming() && !row.standing().soon()
					&& YearMonth.from(row.dueOn()).isAfter(this.month));
		}

		public List<AssignmentRow> reported() {
			return those(AssignmentRow::reported);
		}

		public List<AssignmentRow> done() {
			return those((row) -> row.status() == AssignmentStatus.DONE);
		}

		/** Nobody has to do it, which is not the same as done. */
		public List<AssignmentRow> notApplicable() {
			return those((row) -> row.status() == AssignmentStatus.NOT_APPLICABLE);
		}

		public boolean current() {
			return this.month.equals(YearMonth.from(this.today));
		}

		/** The finding, for the page's head. */
		public String heading() {
			String behind = Stream.of(part("过期", overdue().size()), part("退回", returned().size()))
				.filter((part) -> !part.isEmpty())
				.collect(Collectors.joining("、"));
			int ahead = soon().size() + later().size();
			return monthWords() + ((behind.isEmpty() && ahead == 0) ? "没有要办的了" : behind.isEmpty() ? "" : behind)
					+ ((ahead == 0) ? "" : (behind.isEmpty() ? "" : "，") + "要办 " + ahead + " 件，最早 "
							+ Days.words(first().dueOn()) + "到期");
		}

		private AssignmentRow first() {
			return Stream.concat(soon().stream(), later().stream())
				.min(Comparator.comparing(AssignmentRow::dueOn))
				.orElseThrow();
		}

		private static String part(String word, int many) {
			return (many == 0) ? "" : word + " " + many + " 件";
		}

		public String monthWords() {
			return (this.month.getYear() == this.today.getYear() ? "" : this.month.getYear() + "年")
					+ this.month.getMonthValue() + "月";
		}

		/** The months to choose from. */
		public List<YearMonth> months() {
			return IntStream.rangeClosed(1, 12).mapToObj((month) -> YearMonth.of(this.month.getYear(), month)).toList();
		}

		private List<AssignmentRow> those(Predicate<AssignmentRow> kind) {
			return this.rows.stream().filter(kind).toList();
		}

	}

}
