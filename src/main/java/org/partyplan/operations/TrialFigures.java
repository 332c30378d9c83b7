package org.partyplan.operations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers handed in by a day for metrics that no record answers yet. */
@Component
class TrialFigures {

	private static final String REPORT = """
			insert into tracking_report (id, metric_id, unit_id, reported_for, value, note, by_id, by_name, recorded_at, withdrawn)
			select cast(md5(m.id || :day) as uuid), m.id, p.organization_id, cast(:day as date), :value, :note, :by, '陆知微', :at, false
			from plan_metric m join plan_plan p on p.id = m.plan_id
			where m.name = :name and p.year = :year and p.status = 'ISSUED' and p.issued_on <= cast(:day as date)
			on conflict do nothing
			""";

	private static final UUID NOBODY = new UUID(0, 0);

	private final JdbcClient jdbc;

	TrialFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void report(LocalDate until) {
		TrialText.lines("metrics.txt").stream().map(TrialText::fields).forEach((field) -> report(field, until));
	}

	private void report(String[] field, LocalDate until) {
		String[] day = field[1].split("-");
		LocalDate on = LocalDate.of(until.getYear(), Integer.parseInt(day[0]), Integer.parseInt(day[1]));
		if (!on.isAfter(until)) {
			this.jdbc.sql(REPORT)
				.param("day", on.toString())
				.param("name", field[0])
				.param("value", new BigDecimal(field[2]))
				.param("note", field[3])
				.param("year", on.getYear())
				.param("by", NOBODY)
				.param("at", on.atTime(16, 40).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime())
				.update();
		}
	}

}
