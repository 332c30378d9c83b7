package org.partyplan.tracking;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.partyplan.plan.PlanWork;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many figures were reported for a plan's metrics. */
@Component
class ReportedFigures implements PlanWork {

	private static final String FIGURES = """
			select count(*) from tracking_report r join plan_metric m on m.id = r.metric_id
			where m.plan_id = :plan and not r.withdrawn
			""";

	private final JdbcClient jdbc;

	ReportedFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<Trace, Long> of(UUID planId, LocalDate today) {
		return Map.of(Trace.FIGURE, this.jdbc.sql(FIGURES).param("plan", planId).query(Long.class).single());
	}

}
