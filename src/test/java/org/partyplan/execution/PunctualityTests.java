package org.partyplan.execution;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.SomeOrganization;
import org.partyplan.TestDatabase;
import org.partyplan.measure.Measure;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Period;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The share of assignments done on time against a recount in plain SQL. */
@SpringBootTest
class PunctualityTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

	private static final Set<String> CLOSED = Set.of("DONE", "NOT_APPLICABLE", "WITHDRAWN");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Measure assignmentsOnTimeMeasure;

	private final Random random = new Random(20260521);

	private SomeOrganization some;

	private UUID errand;

	private int number;

	@BeforeEach
	void assignments() {
		this.some = SomeOrganization.in(this.jdbc);
		this.errand = Ids.next();
		this.jdbc
			.sql("insert into execution_errand values (?, ?, 'NOTICE', '通知', '', ?, ?, 'NONE', '', '周书记', null, 0)")
			.params(this.errand, this.some.committee(), FIRST, FIRST)
			.update();
		IntStream.range(0, 400).forEach(this::make);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 30, 31, 89, 139, 200, 273, 364, 400 })
	void whatWasSettledInTimeIsOverWhatWasSettledOrIsOpenAndPastDue(int days) {
		LocalDate asOf = FIRST.plusDays(days);
		Recount recount = recount(FIRST, LAST, asOf);
		assertThat(asked(FIRST, asOf, asOf)).isEqualTo(recount);
		assertThat(recount.all()).isLessThanOrEqualTo(this.number);
	}

	/** What is due today, or tomorrow, and open is no miss. */
	@Test
	void whatIsNotYetDueIsOutside() {
		JdbcClient.create(TestDatabase.asOwner()).sql("delete from execution_step").update();
		this.jdbc.sql("delete from execution_assignment").update();
		LocalDate today = LocalDate.of(2026, 11, 10);
		make(today, "OPEN", null, 1);
		make(today.plusDays(1), "OPEN", null, 2);
		assertThat(asked(FIRST, today, today)).isEqualTo(new Recount(0, 0));
		make(today, "DONE", today, 3);
		make(today.plusDays(20), "DONE", today, 4);
		make(today.minusDays(1), "REPORTED", today.minusDays(1), 5);
		make(today.minusDays(1), "NOT_APPLICABLE", today.minusDays(1), 6);
		assertThat(asked(FIRST, today, today)).isEqualTo(new Recount(3, 3));
		make(today.minusDays(30), "REPORTED", today.minusDays(1), 7);
		make(today.minusDays(1), "RETURNED", null, 8);
		assertThat(asked(FIRST, today, today)).isEqualTo(new Recount(3, 5));
	}

	/** Nothing is counted by two quarters, nothing by none. */
	@Test
	void quartersAddUpToTheYear() {
		for (LocalDate asOf : List.of(LocalDate.of(2026, 8, 20), LAST, LocalDate.of(2027, 3, 1))) {
			List<Recount> quarters = Period.of(2026, Cadence.QUARTER)
				.stream()
				.filter((quarter) -> !quarter.start().isAfter(asOf))
				.map((quarter) -> asked(quarter.start(), quarter.end().isAfter(asOf) ? asOf : quarter.end(), asOf))
				.toList();
			assertThat(quarters.stream().mapToLong(Recount::inTime).sum())
				.isEqualTo(recount(FIRST, LAST, asOf).inTime());
			assertThat(quarters.stream().mapToLong(Recount::all).sum()).isEqualTo(recount(FIRST, LAST, asOf).all());
		}
	}

	/** In plain SQL, by the words of the definition. */
	private Recount recount(LocalDate from, LocalDate to, LocalDate asOf) {
		return this.jdbc
			.sql("""
					with work as (
					  select a.*, case when status = 'REPORTED' then (select max(effective_on) from execution_step
					    where assignment_id = a.id and kind = 'REPORTED') else closed_on end as settled
					  from execution_assignment a
					  where source_id = :errand and status not in ('NOT_APPLICABLE', 'WITHDRAWN') and due_on between :from and :to
					)
					select count(*) filter (where settled <= :asOf and settled <= grace_until) as in_time,
					  count(*) filter (where settled <= :asOf)
					    + count(*) filter (where (settled is null or settled > :asOf) and due_on < :asOf) as "all"
					from work where period_start <= :asOf""")
			.param("errand", this.errand)
			.param("from", from)
			.param("to", to)
			.param("asOf", asOf)
			.query(Recount.class)
			.single();
	}

	private Recount asked(LocalDate from, LocalDate to, LocalDate asOf) {
		return this.jdbc
			.sql("""
					with asked as (select 0 as n, 'assignments-on-time' as measure, cast(:from as date) as starts,
					  cast(:to as date) as ends, cast(:asOf as date) as today, array(select id from organization_unit) as units)
					select coalesce(sum(numerator), 0) as in_time, coalesce(sum(denominator), 0) as "all"
					from (%s) as row join execution_assignment a on a.id = row.record_id
					where a.source_id = :errand"""
				.formatted(this.assignmentsOnTimeMeasure.records()))
			.param("from", from)
			.param("to", to)
			.param("asOf", asOf)
			.param("errand", this.errand)
			.query(Recount.class)
			.single();
	}

	private void make(int number) {
		LocalDate due = FIRST.plusDays(this.random.nextInt(365));
		String status = List.of("OPEN", "REPORTED", "RETURNED", "DONE", "DONE", "DONE", "NOT_APPLICABLE", "WITHDRAWN")
			.get(this.random.nextInt(8));
		make(due, status, due.plusDays(this.random.nextInt(40) - 25), number);
	}

	private void make(LocalDate due, String status, @Nullable LocalDate settled, int number) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, title, period_start, period_end, period_label, due_on,
					  grace_until, evidence, status, closed_on, version)
					values (:id, 'ad-hoc-task', :errand, '上级', :unit, '任务', :start, :end, '本期', :due, :grace, 'NONE', :status, :closed, 0)""")
			.param("id", id)
			.param("errand", this.errand)
			.param("unit", this.some.firstBranch())
			.param("start", due.withDayOfMonth(1))
			.param("end", due.withDayOfMonth(1).plusDays(number))
			.param("due", due)
			.param("grace", due.plusDays(this.random.nextInt(6)))
			.param("status", status)
			.param("closed", CLOSED.contains(status) ? settled : null, Types.DATE)
			.update();
		if (status.equals("REPORTED")) {
			reported(id, Objects.requireNonNull(settled).minusDays(40));
			reported(id, settled);
		}
		this.number++;
	}

	private void reported(UUID assignment, LocalDate on) {
		this.jdbc
			.sql("insert into execution_step (id, assignment_id, kind, effective_on, recorded_at, by_name)"
					+ " values (?, ?, 'REPORTED', ?, ?, '李书记')")
			.params(Ids.next(), assignment, on, on.atTime(9, 0).atOffset(ZoneOffset.UTC))
			.update();
	}

	/** How many were settled in time, of how many. */
	private record Recount(long inTime, long all) {
	}

}
