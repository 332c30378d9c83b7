package org.partyplan.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.measure.Measure;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Shares against a naive recount over cases made at random. */
@SpringBootTest
@AutoConfigureMockMvc
class AdmissionMeasuresTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<Measure> measures;

	private final Random random = new Random(80);

	private final List<Admitted> all = new ArrayList<>();

	private SomeOrganization some;

	@BeforeEach
	void someAdmissions() {
		this.some = SomeOrganization.in(this.jdbc);
		for (int i = 0; i < 120; i++) {
			this.all.add(admitted("人" + i));
		}
	}

	@Test
	void figuresAgreeWithANaiveRecountOnRandomStretches() {
		for (int i = 0; i < 25; i++) {
			LocalDate from = LocalDate.of(2025, 1, 1).plusDays(this.random.nextInt(500));
			LocalDate to = from.plusDays(this.random.nextInt(400));
			UUID unit = this.random.nextBoolean() ? this.some.committee() : this.some.firstBranch();
			agrees("admissions", from, to, unit, (one) -> 1);
			agrees("admissions-highly-educated-share", from, to, unit, (one) -> one.educated() ? 1 : 0);
			agrees("admissions-front-line-or-educated-share", from, to, unit,
					(one) -> (one.educated() || one.frontline()) ? 1 : 0);
		}
	}

	private void agrees(String key, LocalDate from, LocalDate to, UUID unit, ToIntFunction<Admitted> counts) {
		List<Admitted> those = this.all.stream()
			.filter((one) -> unit.equals(this.some.committee()) || one.unit().equals(unit))
			.filter((one) -> !one.on().isBefore(from) && !one.on().isAfter(to))
			.toList();
		Figure figure = ask(key, from, to, unit);
		assertThat(figure.numerator()).as("%s %s–%s", key, from, to)
			.isEqualByComparingTo(BigDecimal.valueOf(those.stream().mapToInt(counts).sum()));
		if (!key.equals("admissions")) {
			assertThat(figure.denominator()).isEqualByComparingTo(BigDecimal.valueOf(those.size()));
		}
	}

	private Figure ask(String key, LocalDate from, LocalDate to, UUID unit) {
		Measure measure = this.measures.stream().filter((one) -> one.key().equals(key)).findFirst().orElseThrow();
		return this.jdbc
			.sql("""
					with asked as (select 1 as n, cast(:key as text) as measure, cast(:from as date) as starts,
					  cast(:to as date) as ends, array(select id from organization_unit) as units), fact as (%s)
					select coalesce(sum(f.numerator), 0) as numerator, coalesce(sum(f.denominator), 0) as denominator
					from fact f join organization_unit u on u.id = f.unit_id
					where u.path like (select path from organization_unit where id = :unit) || '%%'"""
				.formatted(measure.records()))
			.param("key", key)
			.param("from", from)
			.param("to", to)
			.param("unit", unit)
			.query(Figure.class)
			.single();
	}

	private Admitted admitted(String name) {
		UUID unit = this.random.nextBoolean() ? this.some.firstBranch() : this.some.secondBranch();
		Admitted one = new Admitted(unit, LocalDate.of(2025, 1, 1).plusDays(this.random.nextInt(700)),
				this.random.nextBoolean(), this.random.nextBoolean());
		UUID person = this.some.person(unit, "PROBATIONARY", name, SomeOrganization.FOUNDED);
		UUID made = Ids.next();
		this.jdbc.sql(
				"insert into admission_case (id, person_id, status, opened_on, version) values (?, ?, 'OPEN', '2023-01-01', 0)")
			.params(made, person)
			.update();
		this.jdbc.sql("""
				insert into admission_step (id, case_id, kind, happened_on, note, educated, frontline)
				values (?, ?, 'approval', ?, '', ?, ?)""")
			.params(Ids.next(), made, one.on(), one.educated(), one.frontline())
			.update();
		return one;
	}

	private record Admitted(UUID unit, LocalDate on, boolean educated, boolean frontline) {
	}

	private record Figure(BigDecimal numerator, BigDecimal denominator) {
	}

}
