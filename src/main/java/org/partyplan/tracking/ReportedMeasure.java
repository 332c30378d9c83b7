package org.partyplan.tracking;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Numbers that people hand in, for what no record can answer. */
@Configuration(proxyBeanMethods = false)
class ReportedMeasure {

	static final String KEY = "reported";

	@Bean
	Measure reportedMeasureBean() {
		return new Measure(KEY, "由责任单位填报", List.of(), Shape.LATEST, "由责任单位填报的数，取截至当天最近的一次。", List.of(),
				"""
						select q.n, r.id as record_id, r.unit_id, r.reported_for as day, r.value as numerator,
						       cast(null as numeric) as denominator, cast(null as uuid) as person_id,
						       r.by_name || case when r.note = '' then '' else '：' || r.note end as label, cast(null as text) as link
						from asked q join tracking_report r on r.metric_id = q.subject and not r.withdrawn
						  and r.reported_for between q.starts and q.ends
						where q.measure = 'reported'
						""");
	}

}
