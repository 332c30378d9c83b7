package org.partyplan.activity.study;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a month offers to read. */
@Component
public class StudyTexts {

	private static final String OF_MONTH = """
			select r.id, r.title, r.kind from activity_reading r
			join organization_unit top on top.id = r.organization_id
			join organization_unit u on u.id = :unit and top.id = any(u.above)
			where r.month = :month and (r.withdrawn_on is null or r.withdrawn_on > :day)
			order by r.kind = 'CHOSEN', r.kind, r.title
			""";

	private final JdbcClient jdbc;

	StudyTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<StudyText> of(UUID unit, LocalDate day) {
		return this.jdbc.sql(OF_MONTH)
			.param("unit", unit)
			.param("month", day.withDayOfMonth(1))
			.param("day", day)
			.query(StudyText.class)
			.list();
	}

}
