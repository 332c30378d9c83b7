package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports that wait for the office, the oldest first. */
@Component
class ReviewQueue {

	private static final String ROWS = """
			select a.id, a.title, a.period_label, u.name as unit, s.on_day, count(*) over () as waiting
			from execution_assignment a join organization_unit u on u.id = a.unit_id
			cross join lateral (select max(cast(s.recorded_at at time zone 'Asia/Shanghai' as date)) as on_day
			  from execution_step s where s.assignment_id = a.id and s.kind = 'REPORTED') s
			where a.status = 'REPORTED' and %s
			order by s.on_day, a.id limit 8
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	ReviewQueue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(CurrentUser me) {
		return this.jdbc.sql(ROWS).param("scope", me.scope(Role.OFFICE)).query(Row.class).list();
	}

	/** One report, with how many wait in all. */
	record Row(UUID id, String title, String periodLabel, String unit, LocalDate onDay, int waiting) {
	}

}
