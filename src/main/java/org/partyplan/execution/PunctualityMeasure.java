package org.partyplan.execution;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Measure.Words;
import org.partyplan.measure.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is computed from assignments. */
@Configuration(proxyBeanMethods = false)
class PunctualityMeasure {

	private static final String RECORDS = """
			select q.n, a.id as record_id, a.unit_id, a.due_on as day,
			       cast(case when a.status = 'DONE' and a.closed_on <= a.grace_until and a.closed_on <= q.ends then 1 else 0 end
			         as numeric) as numerator,
			       cast(1 as numeric) as denominator, cast(null as uuid) as person_id,
			       a.title || '（' || a.period_label || '）' as label, '/assignments/' || a.id as link
			from asked q join execution_assignment a on a.due_on between q.starts and q.ends
			where (q.units is null or a.unit_id = any (q.units)) and a.status not in ('WITHDRAWN', 'NOT_APPLICABLE')
			""";

	@Bean
	Measure assignmentsOnTimeMeasure() {
		return new Measure("assignments-on-time", "任务按时办结率", Words.of("%", "按时(?:完成|办结)|按期(?:完成|办结)|任务完成|落实率|办结率|完成率"),
				Shape.SHARE, "按时（含宽限期）办结的任务 ÷ 已到期的任务；不适用和已撤销的不计。", List.of(), RECORDS);
	}

}
