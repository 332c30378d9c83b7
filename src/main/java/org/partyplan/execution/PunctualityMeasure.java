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

	/**
	 * What was settled before it fell due counts from then on, but not before its period,
	 * what is open once its due day has passed; so each counts once.
	 */
	private static final String RECORDS = """
			select q.n, a.id as record_id, a.unit_id, counts.day,
			       cast(case when settled.day <= least(a.grace_until, q.today) then 1 else 0 end as numeric) as numerator,
			       cast(1 as numeric) as denominator, cast(null as uuid) as person_id,
			       a.title || '（' || a.period_label || '）' as label, '/assignments/' || a.id as link
			from asked q join execution_assignment a on a.due_on >= q.starts
			cross join lateral (select %s as day) settled
			cross join lateral (select greatest(least(a.due_on, settled.day), a.period_start) as day) counts
			where a.unit_id = any (q.units) and a.status not in ('WITHDRAWN', 'NOT_APPLICABLE')
			  and counts.day between q.starts and q.ends
			  and (settled.day <= q.today or a.due_on < q.today)
			"""
		.formatted(States.SETTLED_ON);

	@Bean
	Measure assignmentsOnTimeMeasure() {
		return new Measure("assignments-on-time", "任务按时办结率", Words.of("%", "按时(?:完成|办结)|按期(?:完成|办结)|任务完成|落实率|办结率|完成率"),
				Shape.SHARE, "按时（含宽限期）办结或交上的任务 ÷（已办结、已交上的 + 过了期限还没办的）；待审的按交上那天算，没到期的、不适用的和已撤销的不计。", List.of(), RECORDS);
	}

}
