package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.SomeOrganization;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.shared.Ids;
import org.partyplan.tracking.MeasureQuery.BranchSum;
import org.partyplan.tracking.MeasureQuery.Question;
import org.partyplan.tracking.MeasureQuery.RecordRow;
import org.partyplan.tracking.MeasureQuery.Sum;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Every measure against a naive recount of records made by a seeded generator. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuresTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	private static final List<String> KINDS = List.of("theme-day", "branch-study", "party-lesson", "branch-assembly",
			"study-session", "seminar", "lecture", "volunteer-service", "free-clinic", "youth-training",
			"research-report", "observation");

	private static final Set<String> STUDY = Set.of("theme-day", "branch-study", "party-lesson");

	private static final Map<String, String> IMPLIES = Map.of("seminar", "study-session", "free-clinic",
			"volunteer-service", "youth-training", "training");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Measures measures;

	@Autowired
	private MeasureQuery asking;

	private final Random random = new Random(20260520);

	private Vocabulary vocabulary;

	private SomeOrganization some;

	private List<Made> made;

	private List<UUID> activists;

	private List<UUID> leaders;

	private final Map<UUID, String> names = new java.util.HashMap<>();

	@BeforeAll
	void records() {
		this.vocabulary = this.measures.vocabulary();
		this.jdbc.sql("delete from activity_activity").update();
		this.some = SomeOrganization.in(this.jdbc);
		this.activists = IntStream.range(0, 40)
			.mapToObj(
					(n) -> this.some.person(this.some.firstBranch(), "ACTIVIST", "积极分子" + n, SomeOrganization.FOUNDED))
			.toList();
		this.leaders = IntStream.range(0, 3)
			.mapToObj((n) -> this.some.person(this.some.secondBranch(), "FULL", "委员" + n, SomeOrganization.FOUNDED))
			.toList();
		this.leaders.forEach((leader) -> this.jdbc.sql(
				"insert into organization_post (id, person_id, unit_id, post, valid_from) values (?, ?, ?, '中心组成员', ?)")
			.params(Ids.next(), leader, this.some.committee(), SomeOrganization.FOUNDED)
			.update());
		this.made = IntStream.range(0, 600).mapToObj((n) -> make()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01, 2026-12-31", "2026-01-01, 2026-05-20", "2026-04-01, 2026-06-30",
			"2026-07-03, 2026-07-03" })
	void participationIsPresentAndMadeUpOverDue(LocalDate from, LocalDate to) {
		for (UUID unit : units()) {
			List<Made> counted = counted(unit, from, to,
					(one) -> one.due > 0 && one.kinds().stream().anyMatch(STUDY::contains));
			Sum sum = total("study-participation", List.of(), unit, from, to);
			assertThat(sum.numerator())
				.isEqualByComparingTo(add(counted, (one) -> BigDecimal.valueOf(one.present + one.madeUp)));
			assertThat(sum.denominator()).isEqualByComparingTo(add(counted, (one) -> BigDecimal.valueOf(one.due)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "activities:study-session, study-session", "activities:seminar, seminar",
			"activities:lecture, lecture", "activities:party-lesson, party-lesson",
			"activities:free-clinic, free-clinic", "observed-branches, observation", "activities, theme-day",
			"activities, training", "activities, study-session" })
	void timesAreRecordsThatCountAsTheKind(String key, String kind) {
		for (UUID unit : units()) {
			LocalDate to = LocalDate.of(2026, 9, 30);
			long counted = counted(unit, FIRST, to, (one) -> one.kinds().contains(kind)).size();
			assertThat(total(key, List.of(kind), unit, FIRST, to).numerator()).as(key + unit)
				.isEqualByComparingTo(BigDecimal.valueOf(counted));
		}
	}

	@Test
	void personTimesAreThosePresentOfTheChosenKinds() {
		List<String> kinds = List.of("volunteer-service", "lecture");
		for (UUID unit : units()) {
			List<Made> counted = counted(unit, FIRST, LocalDate.of(2026, 12, 31),
					(one) -> one.kinds().stream().anyMatch(kinds::contains));
			assertThat(total("person-times", kinds, unit, FIRST, LocalDate.of(2026, 12, 31)).numerator())
				.isEqualByComparingTo(add(counted, (one) -> BigDecimal.valueOf(one.present)));
		}
	}

	@Test
	void whoComesAgainIsCountedOnceInTheWholeInEachMonthAndInEachBranch() {
		for (int[] days : new int[][] { { 1, 365 }, { 1, 1 }, { 1, 140 }, { 100, 200 }, { 32, 59 } }) {
			for (List<String> kinds : List.of(List.of("lecture"), List.of("training", "theme-day"), KINDS)) {
				for (UUID unit : units()) {
					recount(question("distinct-people", kinds, unit, FIRST.plusDays(days[0] - 1),
							FIRST.plusDays(days[1] - 1)));
				}
			}
		}
	}

	private void recount(Question question) {
		List<Made> counted = counted(question.unit(), question.starts(), question.ends(),
				(one) -> one.kinds().stream().anyMatch(question.kinds()::contains));
		List<Sum> sums = this.asking.sums(List.of(question));
		assertThat(sum(sums, Sum::numerator)).isEqualByComparingTo(people(counted));
		assertThat(sum(this.asking.records(List.of(question), 10_000, 0), RecordRow::numerator))
			.isEqualByComparingTo(people(counted));
		assertThat(months(sums)).isEqualTo(parts(counted, (made) -> made.day.withDayOfMonth(1)));
		assertThat(this.asking.branches(List.of(question))
			.stream()
			.collect(Collectors.toMap(BranchSum::name, (branch) -> branch.numerator().intValueExact())))
			.isEqualTo(parts(counted, this::branch));
	}

	@Test
	void volunteerHoursAreSummedForEachActivist() {
		Map<UUID, BigDecimal> expected = this.activists.stream()
			.collect(
					Collectors.toMap(Function.identity(),
							(person) -> add(
									counted(this.some.committee(), FIRST, LocalDate.of(2026, 12, 31),
											(one) -> one.kinds().contains("volunteer-service")
													&& one.people.contains(person)),
									(one) -> BigDecimal.valueOf(one.minutes)
										.divide(BigDecimal.valueOf(60), 6, java.math.RoundingMode.HALF_UP))));
		Map<UUID, BigDecimal> sums = each("volunteer-hours", "volunteer-service");
		assertThat(sums.keySet()).isEqualTo(expected.keySet());
		expected.forEach((person, hours) -> assertThat(sums.get(person)).isCloseTo(hours,
				org.assertj.core.api.Assertions.within(new BigDecimal("0.001"))));
	}

	@Test
	void classHoursAreSummedForEachMemberOnceARecord() {
		Map<UUID, BigDecimal> sums = each("class-hours", "theme-day");
		assertThat(sums.keySet()).containsExactlyInAnyOrderElementsOf(this.leaders);
		this.leaders.forEach((leader) -> assertThat(sums.get(leader)).isEqualByComparingTo(BigDecimal.valueOf(
				counted(this.some.committee(), FIRST, LocalDate.of(2026, 12, 31), (one) -> one.people.contains(leader))
					.size())));
	}

	@Test
	void researchReportsAreCountedForEachMemberOfTheStudyGroup() {
		Map<UUID, BigDecimal> sums = each("research-reports", "research-report");
		assertThat(sums.keySet()).containsExactlyInAnyOrderElementsOf(this.leaders);
		this.leaders.forEach((leader) -> assertThat(sums.get(leader))
			.isEqualByComparingTo(BigDecimal.valueOf(counted(this.some.committee(), FIRST, LocalDate.of(2026, 12, 31),
					(one) -> one.kind.equals("research-report") && one.people.contains(leader))
				.size())));
	}

	@Test
	void theFigureTheBranchesAndTheRecordsAgree() {
		Question question = question("activities", List.of("theme-day"), this.some.committee(), FIRST,
				LocalDate.of(2026, 12, 31));
		BigDecimal figure = sum(this.asking.sums(List.of(question)), Sum::numerator);
		assertThat(sum(this.asking.branches(List.of(question)), BranchSum::numerator)).isEqualByComparingTo(figure);
		assertThat(sum(this.asking.records(List.of(question), 1000, 0), RecordRow::numerator))
			.isEqualByComparingTo(figure);
	}

	@Test
	void manyFiguresAreAskedAtOnceAndDoNotMix() {
		List<Question> questions = new ArrayList<>();
		this.vocabulary.all().stream().filter(MeasuresTests::ownOrOfTwoKinds).forEach((measure) -> {
			List<String> kinds = measure.kinds().isEmpty() ? List.of("theme-day") : measure.kinds();
			units().forEach((unit) -> questions.add(new Question(questions.size(), measure, kinds, unit, FIRST,
					LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31), Ids.next(), false)));
		});
		Map<Integer, BigDecimal> together = this.asking.sums(questions)
			.stream()
			.collect(Collectors.groupingBy(Sum::n,
					Collectors.reducing(BigDecimal.ZERO, Sum::numerator, BigDecimal::add)));
		questions.forEach((question) -> assertThat(together.getOrDefault(question.n(), BigDecimal.ZERO))
			.isEqualByComparingTo(sum(this.asking.sums(List.of(question)), Sum::numerator)));
	}

	/** What all kinds give is one select each: two of them show whether they mix. */
	private static boolean ownOrOfTwoKinds(Measure measure) {
		return !measure.key().contains(":") || measure.kinds().contains("lecture")
				|| measure.kinds().contains("free-clinic");
	}

	private static BigDecimal people(List<Made> made) {
		return BigDecimal.valueOf(made.stream().flatMap((one) -> one.people.stream()).distinct().count());
	}

	private static <K> Map<K, Integer> parts(List<Made> made, Function<Made, K> part) {
		return made.stream()
			.filter((one) -> !one.people.isEmpty())
			.collect(Collectors.groupingBy(part,
					Collectors.collectingAndThen(Collectors.toList(), (those) -> people(those).intValueExact())));
	}

	private static Map<LocalDate, Integer> months(List<Sum> sums) {
		return sums.stream().collect(Collectors.toMap(Sum::month, (sum) -> sum.people().intValueExact()));
	}

	/** A group's records are its branch's; what belongs to no branch stands by itself. */
	private String branch(Made made) {
		UUID unit = made.unit.equals(this.some.group()) ? this.some.firstBranch() : made.unit;
		return this.names.computeIfAbsent(unit,
				(id) -> this.jdbc.sql("select name from organization_unit where id = ?")
					.param(id)
					.query(String.class)
					.single());
	}

	private List<UUID> units() {
		return List.of(this.some.committee(), this.some.generalBranch(), this.some.firstBranch(),
				this.some.secondBranch(), this.some.department());
	}

	private Sum total(String key, List<String> kinds, UUID unit, LocalDate from, LocalDate to) {
		List<Sum> sums = this.asking.sums(List.of(question(key, kinds, unit, from, to)));
		return new Sum(0, from, null, null, null, sum(sums, Sum::numerator), sum(sums, Sum::denominator),
				BigDecimal.ZERO, 0, BigDecimal.ZERO);
	}

	private Map<UUID, BigDecimal> each(String key, String kind) {
		return this.asking
			.sums(List.of(question(key, List.of(kind), this.some.committee(), FIRST, LocalDate.of(2026, 12, 31))))
			.stream()
			.filter((sum) -> sum.person() != null)
			.collect(Collectors.groupingBy(Sum::person,
					Collectors.reducing(BigDecimal.ZERO, Sum::numerator, BigDecimal::add)));
	}

	private Question question(String key, List<String> kinds, UUID unit, LocalDate from, LocalDate to) {
		Measure measure = this.vocabulary.find(key).orElseThrow();
		return new Question(0, measure, kinds, unit, from, to, to, Ids.next(), false);
	}

	private List<Made> counted(UUID unit, LocalDate from, LocalDate to, java.util.function.Predicate<Made> kind) {
		return this.made.stream()
			.filter((one) -> one.counts && !one.day.isBefore(from) && !one.day.isAfter(to))
			.filter((one) -> within(one.unit, unit))
			.filter(kind)
			.toList();
	}

	private boolean within(UUID unit, UUID top) {
		if (unit.equals(top) || top.equals(this.some.committee())) {
			return true;
		}
		return top.equals(this.some.generalBranch())
				&& Set.of(this.some.firstBranch(), this.some.group()).contains(unit)
				|| top.equals(this.some.firstBranch()) && unit.equals(this.some.group());
	}

	private static BigDecimal add(List<Made> made, Function<Made, BigDecimal> worth) {
		return made.stream().map(worth).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> worth) {
		return rows.stream().map(worth).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private Made make() {
		List<UUID> places = List.of(this.some.committee(), this.some.firstBranch(), this.some.secondBranch(),
				this.some.group(), this.some.department());
		String kind = KINDS.get(this.random.nextInt(KINDS.size()));
		int due = this.random.nextInt(4) == 0 ? 0 : 1 + this.random.nextInt(30);
		int present = (due == 0) ? this.random.nextInt(50) : this.random.nextInt(due + 1);
		int madeUp = (due == 0) ? 0 : this.random.nextInt(due - present + 1);
		List<UUID> people = new ArrayList<>(this.activists);
		people.addAll(this.leaders);
		people.removeIf((person) -> this.random.nextInt(10) > 0);
		Made one = new Made(Ids.next(), kind, this.random.nextBoolean() ? "party-lesson" : kind,
				places.get(this.random.nextInt(places.size())), FIRST.plusDays(this.random.nextInt(365)), due, present,
				madeUp, 15 * (1 + this.random.nextInt(20)), this.random.nextInt(6) > 0, Set.copyOf(people));
		insert(one);
		return one;
	}

	private void insert(Made one) {
		this.jdbc
			.sql("""
					insert into activity_activity (id, kind, unit_id, held_on, minutes_long, place, host, recorder, topic, notes,
					  due_count, present_count, made_up_count, class_hours, status, by_id, by_name, version)
					values (?, ?, ?, ?, ?, '', '', '', '', '', ?, ?, ?, 1, ?, ?, '周书记', 0)""")
			.params(one.id, one.kind, one.unit, one.day, one.minutes, one.due, one.present, one.madeUp,
					one.counts ? (this.random.nextBoolean() ? "DONE" : "CHECKED") : "DRAFT", Ids.next())
			.update();
		one.kinds()
			.forEach((kind) -> this.jdbc.sql("insert into activity_count (activity_id, kind, held) values (?, ?, true)")
				.params(one.id, kind)
				.update());
		one.people.forEach((person) -> this.jdbc
			.sql("insert into activity_attendance (activity_id, person_id, state) values (?, ?, 'PRESENT')")
			.params(one.id, person)
			.update());
		this.leaders.stream()
			.filter((person) -> !one.people.contains(person))
			.forEach((person) -> this.jdbc
				.sql("insert into activity_attendance (activity_id, person_id, state) values (?, ?, 'ABSENT')")
				.params(one.id, person)
				.update());
	}

	/** One record as the generator made it. */
	private record Made(UUID id, String kind, String also, UUID unit, LocalDate day, int due, int present, int madeUp,
			int minutes, boolean counts, Set<UUID> people) {

		Set<String> kinds() {
			Set<String> kinds = new java.util.TreeSet<>(Set.of(this.kind));
			kinds.add(this.also);
			kinds.addAll(IMPLIES.containsKey(this.kind) ? Set.of(IMPLIES.get(this.kind)) : Set.of());
			return kinds;
		}

	}

}
