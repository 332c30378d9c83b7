package org.partyplan.execution.opening;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.plan.PlanWork;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the assignments of a plan stand. */
@Component
class PlanTraces implements PlanWork {

	private static final String TRACES = """
			select case when a.status in ('REPORTED', 'RETURNED') then 'REPORTED' when a.record_id is not null then 'RECORDED'
			         when a.closed_on is not null then 'DONE'
			         when exists (select 1 from execution_report r where r.assignment_id = a.id)
			           or exists (select 1 from execution_evidence e where e.assignment_id = a.id) then 'BEGUN'
			         when a.due_on < :today then 'LATE' else 'OPEN' end as trace, count(*) as number
			from execution_assignment a join plan_task t on t.id = a.source_id
			where t.plan_id = :plan and a.status <> 'WITHDRAWN'
			group by trace
			""";

	private final JdbcClient jdbc;

	PlanTraces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<Trace, Long> of(UUID planId, LocalDate today) {
		return this.jdbc.sql(TRACES)
			.param("plan", planId)
			.param("today", today)
			.query((row, number) -> Map.entry(Trace.valueOf(row.getString("trace")), row.getLong("number")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
