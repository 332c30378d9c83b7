package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about somebody's points. */
@Component
public class PointsOf {

	private static final String SUM = "with chosen as (select cast(:person as uuid) as person_id), " + Ledger.ENTRIES
			+ """
					select coalesce((select sum(counted) from entry), 0) as points
					where exists (select 1 from member c join assessment_point_switch s on s.organization_id = c.organization_id
					  and valid_on(s.valid_from, s.valid_to, :last))
					""";

	private final JdbcClient jdbc;

	PointsOf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Somebody's points of a year up to a day, or empty where points are off on that day:
	 * one statement. Whether they may be seen is the caller's to check.
	 */
	public Optional<BigDecimal> in(int year, UUID person, LocalDate upTo) {
		return this.jdbc.sql(SUM)
			.param("person", person)
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", upTo)
			.query(BigDecimal.class)
			.optional();
	}

}
