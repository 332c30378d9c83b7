package org.partyplan.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger's select against a naive recount of made-up records under made-up rules. */
@SpringBootTest
class LedgerTests {

	private static final List<String> KINDS = List.of("theme-day", "branch-assembly", "group-meeting",
			"volunteer-service");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PointRows rows;

	@Autowired
	private PointsOf pointsOf;

	@Autowired
	private Clock clock;

	private final Random random = new Random(20261125);

	private final List<Fact> facts = new ArrayList<>();

	private final List<Ruled> rules = new ArrayList<>();

	@Test
	void everyEntryOfThirtyLedgersIsWhatARecountGives() {
		SomeOrganization some = SomeOrganization.in(this.jdbc);
		LocalDate today = LocalDate.now(this.clock);
		int year = today.getYear() - 1;
		LocalDate on = LocalDate.of(year, 1, 20);
		LocalDate off = LocalDate.of(year, 11, 15);
		this.jdbc.sql(
				"insert into assessment_point_switch (organization_id, valid_from, valid_to, decision, by_name) values (?, ?, ?, '会议', '办')")
			.params(some.committee(), on, off)
			.update();
		IntStream.range(0, 9).forEach((n) -> rule(some, n, year));
		List<UUID> people = IntStream.range(0, 30)
			.mapToObj((n) -> some.person(some.firstBranch(), "FULL", "某" + n, SomeOrganization.FOUNDED))
			.toList();
		IntStream.range(0, 60).forEach((n) -> activity(some, people, year));
		people.forEach((person) -> honour(some, person, year));
		int entries = 0;
		for (UUID person : people) {
			Map<String, BigDecimal> expected = expected(person, on, off);
			List<PointEntry> found = this.rows.entries(person, year);
			Map<String, BigDecimal> counted = new HashMap<>();
			found.forEach((entry) -> counted.put(entry.key(), entry.counted()));
			assertThat(counted.keySet()).isEqualTo(expected.keySet());
			expected.forEach((key, points) -> assertThat(counted.get(key)).as(key).isEqualByComparingTo(points));
			entries += found.size();
		}
		assertThat(entries).isGreaterThan(500);
	}

	@Test
	void whatIsOffHasNoSumAndWhatIsOnHasTheLedgersSum() {
		SomeOrganization some = SomeOrganization.in(this.jdbc);
		LocalDate today = LocalDate.now(this.clock);
		UUID person = some.person(some.firstBranch(), "FULL", "某", SomeOrganization.FOUNDED);
		assertThat(this.pointsOf.in(today.getYear(), person, today)).isEmpty();
		this.jdbc.sql(
				"insert into assessment_point_switch (organization_id, valid_from, decision, by_name) values (?, ?, '会议', '办')")
			.params(some.committee(), today.withDayOfYear(1))
			.update();
		this.jdbc.sql(
				"insert into assessment_point_entry (id, person_id, on_day, points, reason, by_name) values (?, ?, ?, 3.5, '抢险', '办')")
			.params(Ids.next(), person, today)
			.update();
		assertThat(this.pointsOf.in(today.getYear(), person, today)).hasValueSatisfying((sum) -> assertThat(sum)
			.isEqualByComparingTo(PointRows.sum(this.rows.entries(person, today.getYear()))));
	}

	private Map<String, BigDecimal> expected(UUID person, LocalDate on, LocalDate off) {
		Map<String, BigDecimal> expected = new HashMap<>();
		Map<String, BigDecimal> used = new HashMap<>();
		for (Ruled rule : this.rules) {
			this.facts.stream()
				.filter((fact) -> fact.person.equals(person) && rule.counts(fact))
				.filter((fact) -> !fact.day.isBefore(on) && fact.day.isBefore(off))
				.sorted(Comparator.comparing(Fact::day).thenComparing((fact) -> fact.key + ":" + rule.id))
				.forEach((fact) -> {
					String bucket = rule.id + " " + rule.bucket(fact.day);
					BigDecimal worth = fact.amount.multiply(rule.points).setScale(1, RoundingMode.HALF_UP);
					BigDecimal left = rule.cap.subtract(used.getOrDefault(bucket, BigDecimal.ZERO));
					used.merge(bucket, worth, BigDecimal::add);
					expected.put(fact.key + ":" + rule.id, worth.min(left).max(BigDecimal.ZERO));
				});
		}
		return expected;
	}

	private void rule(SomeOrganization some, int number, int year) {
		String[] sources = { "ATTENDED", "ATTENDED", "ATTENDED", "STUDY", "SERVICE", "HONOUR", "STUDY", "ATTENDED",
				"SERVICE" };
		String source = sources[number];
		String kind = source.equals("ATTENDED") ? KINDS.get(this.random.nextInt(KINDS.size()))
				: source.equals("HONOUR") ? "CITY" : null;
		BigDecimal points = BigDecimal.valueOf(1 + this.random.nextInt(30), 1);
		BigDecimal cap = points.multiply(BigDecimal.valueOf(1 + this.random.nextInt(6)));
		LocalDate from = LocalDate.of(year, 1, 1).plusDays(this.random.nextInt(60));
		LocalDate to = this.random.nextInt(3) == 0 ? from.plusDays(200) : null;
		String period = List.of("MONTH", "QUARTER", "YEAR").get(this.random.nextInt(3));
		Ruled rule = new Ruled(Ids.next(), source, kind, points, cap, period, from, to);
		this.rules.add(rule);
		this.jdbc
			.sql("""
					insert into assessment_point_rule (id, organization_id, source, kind, name, points, cap, period, valid_from, valid_to)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(rule.id, some.committee(), source, kind, "规则" + number, points, cap, period, from,
					to))
			.update();
	}

	private void activity(SomeOrganization some, List<UUID> people, int year) {
		UUID id = Ids.next();
		String kind = KINDS.get(this.random.nextInt(KINDS.size()));
		LocalDate day = LocalDate.of(year, 1, 1).plusDays(this.random.nextInt(365));
		BigDecimal hours = BigDecimal.valueOf(this.random.nextInt(9), 0);
		int minutes = 30 * (1 + this.random.nextInt(8));
		boolean counts = this.random.nextInt(8) > 0;
		this.jdbc
			.sql("""
					insert into activity_activity (id, kind, unit_id, held_on, minutes_long, place, host, recorder, topic, notes,
					  due_count, present_count, made_up_count, class_hours, status, by_id, by_name, version)
					values (?, ?, ?, ?, ?, '', '', '', '议题', '', 40, 8, 0, ?, ?, ?, '周书记', 0)""")
			.params(id, kind, some.firstBranch(), day, minutes, hours, counts ? "DONE" : "DRAFT", Ids.next())
			.update();
		this.jdbc.sql("insert into activity_count (activity_id, kind, held) values (?, ?, true)")
			.params(id, kind)
			.update();
		people.stream().filter((person) -> this.random.nextInt(3) > 0).forEach((person) -> {
			int fate = this.random.nextInt(5);
			LocalDate madeUp = (fate == 1) ? day.plusDays(this.random.nextInt(15)) : null;
			this.jdbc
				.sql("insert into activity_attendance (activity_id, person_id, state, made_up_on) values (?, ?, ?, ?)")
				.params(Arrays.asList(id, person, (fate < 2) ? "ABSENT" : "PRESENT", madeUp))
				.update();
			if (counts) {
				attended(person, id, kind, day, fate, madeUp, hours, minutes);
			}
		});
	}

	private void attended(UUID person, UUID id, String kind, LocalDate day, int fate, @Nullable LocalDate madeUp,
			BigDecimal hours, int minutes) {
		if (fate >= 2) {
			this.facts.add(new Fact(person, "ATTENDED", kind, day, BigDecimal.ONE, "A:" + id));
			if (kind.equals("volunteer-service")) {
				this.facts.add(new Fact(person, "SERVICE", null, day,
						BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 20, RoundingMode.HALF_UP),
						"V:" + id));
			}
		}
		boolean inYear = madeUp == null || madeUp.getYear() == day.getYear();
		if ((fate >= 2 || madeUp != null) && hours.signum() > 0 && inYear) {
			this.facts.add(new Fact(person, "STUDY", null, (madeUp == null) ? day : madeUp, hours, "S:" + id));
		}
	}

	private void honour(SomeOrganization some, UUID person, int year) {
		UUID id = Ids.next();
		LocalDate day = LocalDate.of(year, 1, 1).plusDays(this.random.nextInt(365));
		this.jdbc
			.sql("""
					insert into honour_award (id, kind_id, level, stages, unit_id, person_id, team, deeds, state, awarded_on, version)
					select ?, id, 'CITY', stages, ?, ?, '', '', 'AWARDED', ?, 0 from honour_kind order by position limit 1""")
			.params(id, some.firstBranch(), person, day)
			.update();
		this.facts.add(new Fact(person, "HONOUR", "CITY", day, BigDecimal.ONE, "H:" + id));
	}

	private record Fact(UUID person, String source, @Nullable String kind, LocalDate day, BigDecimal amount,
			String key) {
	}

	private record Ruled(UUID id, String source, @Nullable String kind, BigDecimal points, BigDecimal cap,
			String period, LocalDate from, @Nullable LocalDate to) {

		boolean counts(Fact fact) {
			return fact.source.equals(this.source) && (this.kind == null || this.kind.equals(fact.kind))
					&& !fact.day.isBefore(this.from) && (this.to == null || fact.day.isBefore(this.to));
		}

		int bucket(LocalDate day) {
			return this.period.equals("MONTH") ? day.getMonthValue()
					: this.period.equals("QUARTER") ? (day.getMonthValue() - 1) / 3 : 0;
		}

	}

}
