package org.partyplan.organization.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.measure.Measure;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class StaffingTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	private static final int DAYS = 800;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<Measure> measures;

	private final Random random = new Random(20261125);

	/** Each person's marks, from the first day to before the second. */
	private final List<List<LocalDate[]>> marks = new ArrayList<>();

	private final TreeMap<LocalDate, Integer> staff = new TreeMap<>();

	@Test
	void onFiveHundredDaysTheShareIsThatOfARecount() {
		SomeOrganization some = SomeOrganization.in(this.jdbc);
		IntStream.range(0, 12).forEach((n) -> marked(some, n));
		IntStream.range(0, 6).forEach((n) -> counted(some));
		List<LocalDate> days = IntStream.range(0, 500)
			.mapToObj((n) -> FIRST.plusDays(this.random.nextInt(DAYS)))
			.toList();
		Map<Integer, List<BigDecimal>> measured = measured(some, days);
		for (int n = 0; n < days.size(); n++) {
			LocalDate day = days.get(n);
			long people = this.marks.stream().filter((spans) -> spans.stream().anyMatch((s) -> in(s, day))).count();
			int all = (this.staff.floorEntry(day) == null) ? 0 : this.staff.floorEntry(day).getValue();
			List<BigDecimal> figure = measured.getOrDefault(n, List.of(BigDecimal.ZERO, BigDecimal.ZERO));
			assertThat(figure.get(0)).as(day.toString()).isEqualByComparingTo(BigDecimal.valueOf(people));
			assertThat(figure.get(1)).as(day.toString()).isEqualByComparingTo(BigDecimal.valueOf(all));
		}
	}

	private static boolean in(LocalDate[] span, LocalDate day) {
		return !day.isBefore(span[0]) && day.isBefore(span[1]);
	}

	private void marked(SomeOrganization some, int number) {
		UUID person = some.person(this.random.nextBoolean() ? some.firstBranch() : some.group(), "FULL", "某人" + number,
				FIRST.minusYears(2));
		List<LocalDate[]> spans = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			LocalDate from = FIRST.plusDays(this.random.nextInt(DAYS));
			LocalDate[] span = { from, from.plusDays(1 + this.random.nextInt(300)) };
			spans.add(span);
			this.jdbc.sql(
					"insert into organization_mark (id, person_id, mark, valid_from, valid_to) values (?, ?, '党务干部', ?, ?)")
				.params(Ids.next(), person, span[0], span[1])
				.update();
		}
		this.marks.add(spans);
	}

	private void counted(SomeOrganization some) {
		LocalDate on = FIRST.plusDays(this.random.nextInt(DAYS));
		int all = 500 + this.random.nextInt(900);
		if (this.staff.put(on, all) == null) {
			this.jdbc.sql(
					"insert into organization_staff_count (id, unit_id, counted_on, staff, source, by_name) values (?, ?, ?, ?, '', '')")
				.params(Ids.next(), some.committee(), on, all)
				.update();
		}
	}

	private Map<Integer, List<BigDecimal>> measured(SomeOrganization some, List<LocalDate> days) {
		Measure measure = this.measures.stream()
			.filter((one) -> one.key().equals("party-staff-ratio"))
			.findFirst()
			.orElseThrow();
		String asked = IntStream.range(0, days.size())
			.mapToObj((n) -> "(" + n + ", 'party-staff-ratio', date '2024-01-01', date '" + days.get(n)
					+ "', array(select id from organization_unit))")
			.collect(Collectors.joining(","));
		return this.jdbc.sql("with asked (n, measure, starts, ends, units) as (values " + asked
				+ ") select f.n, sum(numerator) as over, sum(denominator) as under from (" + measure.records()
				+ ") f join organization_unit u on u.id = f.unit_id where u.path like '%' || :root || '%' group by f.n")
			.param("root", some.committee().toString())
			.query((row, number) -> Map.entry(row.getInt("n"),
					List.of(row.getBigDecimal("over"), row.getBigDecimal("under"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
