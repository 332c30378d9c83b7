package org.partyplan.honour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.measure.Measure;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The number of posts held on a day against a naive recount of made-up histories. */
@SpringBootTest
class PioneerPostsTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	private static final int DAYS = 900;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<Measure> measures;

	private final Random random = new Random(20261124);

	private final List<Post> posts = new ArrayList<>();

	private final Map<UUID, List<Span>> homes = new HashMap<>();

	private final Map<UUID, List<Span>> categories = new HashMap<>();

	@Test
	void onSixHundredDaysTheMeasureCountsWhatARecountCounts() {
		SomeOrganization some = SomeOrganization.in(this.jdbc);
		List<UUID> people = IntStream.range(0, 14).mapToObj((n) -> person(some, n)).toList();
		IntStream.range(0, 12).forEach((n) -> post(some, people, n));
		List<LocalDate> days = IntStream.range(0, 600)
			.mapToObj((n) -> FIRST.plusDays(this.random.nextInt(DAYS)))
			.toList();
		Map<Integer, Long> counted = measured(days);
		assertThat(counted.values()).anyMatch((count) -> count > 3);
		for (int n = 0; n < days.size(); n++) {
			LocalDate day = days.get(n);
			long expected = this.posts.stream().filter((post) -> held(some, post, day)).count();
			assertThat(counted.getOrDefault(n, 0L)).as(day.toString()).isEqualTo(expected);
		}
	}

	/** Everything at once: a question a day. */
	private Map<Integer, Long> measured(List<LocalDate> days) {
		Measure measure = this.measures.stream()
			.filter((one) -> one.key().equals("pioneer-posts"))
			.findFirst()
			.orElseThrow();
		String asked = IntStream.range(0, days.size())
			.mapToObj((n) -> "(" + n + ", 'pioneer-posts', date '2024-01-01', date '" + days.get(n)
					+ "', array(select id from organization_unit))")
			.collect(Collectors.joining(","));
		return this.jdbc
			.sql("with asked (n, measure, starts, ends, units) as (values " + asked + ") select n, count(*) as c from ("
					+ measure.records() + ") f where unit_id in (:units) group by n")
			.param("units", this.posts.stream().map(Post::unit).distinct().toList())
			.query((row, number) -> Map.entry(row.getInt("n"), row.getLong("c")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private boolean held(SomeOrganization some, Post post, LocalDate day) {
		return post.stands.holds(day) && post.holders.stream()
			.filter((holder) -> holder.holds(day))
			.anyMatch((holder) -> this.homes.get(holder.value)
				.stream()
				.anyMatch((home) -> home.holds(day) && (home.value.equals(post.unit)
						|| post.unit.equals(some.firstBranch()) && home.value.equals(some.group())))
					&& this.categories.get(holder.value)
						.stream()
						.anyMatch((category) -> category.holds(day) && category.member));
	}

	private UUID person(SomeOrganization some, int number) {
		UUID id = Ids.next();
		this.jdbc.sql("insert into organization_person (id, name, version) values (?, ?, 0)")
			.params(id, "某人" + number)
			.update();
		List<UUID> units = List.of(some.firstBranch(), some.secondBranch(), some.group());
		LocalDate moved = FIRST.plusDays(1 + this.random.nextInt(DAYS));
		LocalDate left = (this.random.nextInt(3) == 0) ? moved.plusDays(1 + this.random.nextInt(200)) : null;
		this.homes.put(id, List.of(new Span(units.get(this.random.nextInt(3)), true, FIRST, moved),
				new Span(units.get(this.random.nextInt(3)), true, moved, left)));
		this.homes.get(id).forEach((home) -> insert("organization_membership (id, person_id, unit_id", id, home));
		LocalDate full = FIRST.plusDays(1 + this.random.nextInt(300));
		this.categories.put(id, List.of(new Span("CANDIDATE", false, FIRST, full), new Span("FULL", true, full, null)));
		this.categories.get(id)
			.forEach((category) -> insert("organization_category (id, person_id, category", id, category));
		return id;
	}

	private void post(SomeOrganization some, List<UUID> people, int number) {
		UUID id = Ids.next();
		UUID unit = this.random.nextBoolean() ? some.firstBranch() : some.secondBranch();
		LocalDate founded = FIRST.plusDays(this.random.nextInt(200));
		LocalDate ended = (this.random.nextInt(4) == 0) ? founded.plusDays(400) : null;
		this.jdbc.sql(
				"insert into honour_post (id, unit_id, title, place, founded_on, ended_on, version) values (?, ?, ?, '病房', ?, ?, 0)")
			.params(java.util.Arrays.asList(id, unit, "岗" + number, founded, ended))
			.update();
		List<Span> holders = new ArrayList<>();
		for (LocalDate from = founded; from.isBefore(FIRST.plusDays(700));) {
			LocalDate to = from.plusDays(30 + this.random.nextInt(300));
			holders.add(new Span(people.get(this.random.nextInt(people.size())), true, from, to));
			from = to.plusDays(this.random.nextInt(60));
		}
		this.posts.add(new Post(unit, new Span(id, true, founded, ended), holders));
		holders.forEach((holder) -> this.jdbc.sql(
				"insert into honour_holder (id, post_id, person_id, promise, valid_from, valid_to, by_name) values (?, ?, ?, '', ?, ?, '')")
			.params(Ids.next(), id, holder.value, holder.from, holder.to)
			.update());
	}

	private void insert(String target, UUID person, Span span) {
		this.jdbc.sql("insert into " + target + ", valid_from, valid_to) values (?, ?, ?, ?, ?)")
			.params(java.util.Arrays.asList(Ids.next(), person, span.value, span.from, span.to))
			.update();
	}

	private record Post(UUID unit, Span stands, List<Span> holders) {
	}

	private record Span(Object value, boolean member, LocalDate from, @Nullable LocalDate to) {

		boolean holds(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || day.isBefore(this.to));
		}

	}

}
