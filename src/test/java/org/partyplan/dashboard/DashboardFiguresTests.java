package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.TrialData;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures against a naive recount of every row in Java. */
@SpringBootTest
@TrialData
class DashboardFiguresTests {

	@Autowired
	private Dashboard dashboard;

	@Autowired
	private JdbcClient jdbc;

	private List<Naive> rows;

	private int year;

	@BeforeEach
	void readEveryRow() {
		this.rows = this.jdbc
			.sql("""
					select a.status, a.due_on, a.grace_until, a.closed_on, t.section_id, u.path, u.kind, a.unit_id,
					       (select min(s.effective_on) from execution_step s where s.assignment_id = a.id
					         and s.kind in ('REPORTED', 'NOT_APPLICABLE'))
					         as reported_on
					from execution_assignment a join plan_task t on t.id = a.source_id join organization_unit u on u.id = a.unit_id
					join plan_plan p on p.id = t.plan_id where p.status = 'ISSUED'""")
			.query(Naive.class)
			.list();
		this.year = this.jdbc.sql("select year from plan_plan where status = 'ISSUED'").query(Integer.class).single();
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 59, 89, 140, 181, 250, 300, 366 })
	void everySumEqualsARecountOnAnyDay(int dayOfYear) {
		LocalDate day = LocalDate.of(this.year, 1, 1).plusDays(dayOfYear);
		YearPage board = board("党委", day);
		LocalDate asOf = board.asOf();
		assertThat(board.sum()).isEqualTo(count(asOf, (row) -> true));
		board.parts()
			.forEach((part) -> assertThat(part.counts())
				.isEqualTo(count(asOf, (row) -> row.sectionId().equals(part.id()))));
		board.heat().lines().forEach((line) -> {
			for (int quarter = 1; quarter <= 4; quarter++) {
				int wanted = quarter;
				assertThat(line.cells().get(quarter - 1)).isEqualTo(count(asOf,
						(row) -> row.unitId().equals(line.id()) && (row.dueOn().getMonthValue() + 2) / 3 == wanted));
			}
		});
	}

	@Test
	void theCourseAddsUpToTheYear() {
		YearPage board = board("党委", LocalDate.of(this.year, 12, 31));
		List<Months.Month> months = board.months();
		assertThat(months).hasSize(12);
		assertThat(months.get(11).due()).isEqualTo(board.sum().total());
		assertThat(months.stream().filter((month) -> month.done() != null).mapToInt(Months.Month::done).max())
			.hasValue(board.sum().ended());
	}

	@Test
	void aLeaderOfAGeneralBranchSeesItsSubtreeOnly() {
		YearPage board = board("临床总支", LocalDate.of(this.year, 12, 31));
		String path = this.jdbc.sql("select path from organization_unit where short_name = '临床总支'")
			.query(String.class)
			.single();
		assertThat(board.sum()).isEqualTo(count(board.asOf(), (row) -> row.path().startsWith(path)));
		assertThat(board.heat().branches()).isEqualTo(7);
	}

	@Test
	void theOverdueListBeginsWithWhatIsOwedLongest() {
		YearPage board = board("党委", LocalDate.of(this.year, 12, 31));
		assertThat(board.overdue()).hasSize(Math.min(10, board.sum().owed()))
			.isSortedAccordingTo(java.util.Comparator.comparing(AssignmentRow::dueOn));
	}

	@Test
	void aDayToComeIsToday() {
		assertThat(board("党委", LocalDate.of(2999, 1, 1)).current()).isTrue();
	}

	private YearPage board(String unit, LocalDate day) {
		UUID id = this.jdbc.sql("select id from organization_unit where short_name = ?")
			.param(unit)
			.query(UUID.class)
			.single();
		CurrentUser leader = new CurrentUser(Ids.next(), "某领导", List.of(new Grant(Role.LEADER, id, unit, null)));
		UUID plan = this.jdbc.sql("select id from plan_plan where status = 'ISSUED'").query(UUID.class).single();
		return this.dashboard.find(plan, day, leader).orElseThrow();
	}

	private Counts count(LocalDate day, Predicate<Naive> which) {
		List<Naive> some = this.rows.stream().filter(which).filter((row) -> !row.gone(day)).toList();
		List<Naive> due = some.stream().filter((row) -> row.dueOn().isBefore(day)).toList();
		return new Counts(some.size(), due.size(), number(due, (row) -> row.ended(day)),
				number(due, (row) -> row.reported(day)), number(due, (row) -> row.pending(day)),
				number(due, (row) -> row.pending(day) && row.graceUntil().isBefore(day)),
				number(some, (row) -> row.ended(day)));
	}

	private static int number(List<Naive> rows, Predicate<Naive> which) {
		return (int) rows.stream().filter(which).count();
	}

	record Naive(String status, LocalDate dueOn, LocalDate graceUntil,
			@org.jspecify.annotations.Nullable LocalDate closedOn, UUID sectionId, String path, String kind,
			UUID unitId, @org.jspecify.annotations.Nullable LocalDate reportedOn) {

		boolean closed(LocalDate day) {
			return this.closedOn != null && !this.closedOn.isAfter(day);
		}

		boolean gone(LocalDate day) {
			return Set.of("WITHDRAWN", "NOT_APPLICABLE").contains(this.status) && closed(day);
		}

		boolean ended(LocalDate day) {
			return this.status.equals("DONE") && closed(day);
		}

		boolean reported(LocalDate day) {
			return Set.of("REPORTED", "CLAIMED").contains(this.status) && this.reportedOn != null
					&& !this.reportedOn.isAfter(day);
		}

		boolean pending(LocalDate day) {
			return !closed(day) && !reported(day);
		}

	}

}
