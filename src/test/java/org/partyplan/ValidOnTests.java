package org.partyplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@JdbcTest
class ValidOnTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "2026-06-15, , true", "2026-06-16, , false", "2026-06-01, 2026-06-16, true",
			"2026-06-01, 2026-06-15, false", "2026-06-15, 2026-06-15, false" })
	void aRowStandsFromItsFirstDayUntilTheDayBeforeItsEnd(LocalDate from, LocalDate to, boolean stands) {
		assertThat(this.jdbc.sql("select valid_on(?, cast(? as date), ?)")
			.params(Arrays.asList(from, to, DAY))
			.query(Boolean.class)
			.single()).isEqualTo(stands);
	}

	/** Else every statement about a day would call it row by row. */
	@Test
	void itIsWrittenIntoTheStatement() {
		List<String> plan = this.jdbc.sql("""
				explain verbose select 1 from organization_membership m
				where m.unit_id = gen_random_uuid() and valid_on(m.valid_from, m.valid_to, :day)""")
			.param("day", DAY)
			.query(String.class)
			.list();
		assertThat(String.join(" ", plan)).contains("valid_from <= ").doesNotContain("valid_on");
	}

}
