package org.partyplan.workday;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One year's table of holidays, neighbouring days of one name in one row. */
@Component
class HolidayYears {

	private static final String SPANS = """
			select name, off, min(day) as first, max(day) as last from (
			  select day, name, off, day - cast(row_number() over (partition by name, off order by day) as int) as run
			  from workday_day where year = ?) runs
			group by name, off, run order by first
			""";

	private final JdbcClient jdbc;

	HolidayYears(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Sheet sheet(int year) {
		String document = this.jdbc.sql("select document from workday_year where year = ?")
			.param(year)
			.query(String.class)
			.optional()
			.orElse(null);
		return new Sheet(year, document, this.jdbc.sql(SPANS).param(year).query(Span.class).list());
	}

	/** A year's table; without a document it is not published yet. */
	record Sheet(int year, @Nullable String document, List<Span> spans) {

		public boolean published() {
			return this.document != null;
		}

	}

	record Span(String name, boolean off, LocalDate first, LocalDate last) {

		public long days() {
			return this.last.toEpochDay() - this.first.toEpochDay() + 1;
		}

	}

}
