package org.partyplan.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.SomeOrganization;
import org.partyplan.measure.Measure;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The share of assignments done on time against a naive recount. */
@SpringBootTest
class PunctualityTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	private static final Set<String> CLOSED = Set.of("DONE", "NOT_APPLICABLE", "WITHDRAWN");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Measure assignmentsOnTimeMeasure;

	private final Random random = new Random(20260521);

	private SomeOrganization some;

	private UUID errand;

	private List<Made> made;

	@BeforeEach
	void assignments() {
		this.some = SomeOrganization.in(this.jdbc);
		this.errand = Ids.next();
		this.jdbc
			.sql("insert into execution_errand values (?, ?, 'NOTICE', '通知', '', ?, ?, 'NONE', '', '周书记', null, 0)")
			.params(this.errand, this.some.committee(), FIRST, FIRST)
			.update();
		this.made = IntStream.range(0, 400).mapToObj(this::make).toList();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 30, 31, 89, 139, 200, 273, 364, 400 })
	void whatIsDueByTheDayIsOverWhatWasDoneInTimeByIt(int days) {
		LocalDate asOf = FIRST.plusDays(days);
		assertThat(asked(asOf, "numerator")).isEqualTo(count((one) -> one.due(asOf) && one.inTime(asOf)));
		assertThat(asked(asOf, "denominator")).isEqualTo(count((one) -> one.due(asOf)));
	}

	private long count(Predicate<Made> kind) {
		return this.made.stream().filter(kind).count();
	}

	private long asked(LocalDate asOf, String part) {
		return this.jdbc.sql("""
				with asked as (select 0 as n, 'assignments-on-time' as measure, cast(:from as date) as starts,
				  cast(:to as date) as ends,
				  cast(null as uuid[]) as units)
				select coalesce(sum(%s), 0) from (%s) as row join execution_assignment a on a.id = row.record_id
				where a.source_id = :errand""".formatted(part, this.assignmentsOnTimeMeasure.records()))
			.param("from", FIRST)
			.param("to", asOf)
			.param("errand", this.errand)
			.query(Long.class)
			.single();
	}

	private Made make(int number) {
		LocalDate due = FIRST.plusDays(this.random.nextInt(365));
		String status = List.of("OPEN", "REPORTED", "RETURNED", "DONE", "DONE", "DONE", "NOT_APPLICABLE", "WITHDRAWN")
			.get(this.random.nextInt(8));
		Made one = new Made(due, due.plusDays(this.random.nextInt(6)), status,
				CLOSED.contains(status) ? due.plusDays(this.random.nextInt(40) - 25) : null);
		this.jdbc
			.sql("""
					insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, title, period_start, period_end, period_label, due_on,
					  grace_until, evidence, status, closed_on, version)
					values (:id, 'ad-hoc-task', :errand, '上级', :unit, '任务', :start, :start, '本期', :due, :grace, 'NONE', :status, :closed, 0)""")
			.param("id", Ids.next())
			.param("errand", this.errand)
			.param("unit", this.some.firstBranch())
			.param("start", LocalDate.of(2020, 1, 1).plusDays(number))
			.param("due", one.due)
			.param("grace", one.grace)
			.param("status", one.status)
			.param("closed", one.closed, java.sql.Types.DATE)
			.update();
		return one;
	}

	/** One assignment as the generator made it. */
	private record Made(LocalDate due, LocalDate grace, String status, @Nullable LocalDate closed) {

		boolean due(LocalDate asOf) {
			return !this.due.isBefore(FIRST) && !this.due.isAfter(asOf)
					&& !Set.of("NOT_APPLICABLE", "WITHDRAWN").contains(this.status);
		}

		boolean inTime(LocalDate asOf) {
			LocalDate day = this.closed;
			return this.status.equals("DONE") && day != null && !day.isAfter(this.grace) && !day.isAfter(asOf);
		}

	}

}
