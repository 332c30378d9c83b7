package org.partyplan.tracking;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Measure.Words;
import org.partyplan.measure.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Numbers that people hand in, for what no record can answer. */
@Configuration(proxyBeanMethods = false)
class ReportedMeasure {

	@Bean
	Measure reportedMeasureBean() {
		return new Measure(Measure.REPORTED, "先由责任单位报数",
				Words.of("% 个 项 处 条 次 场", "满意|风险点|防控措施|措施|党费|检查|督查|抽查|巡查|督导|品牌|阵地"), Shape.LATEST,
				"没有记录能算，由责任单位报数，取截至当天最近的一次。", List.of(),
				"""
						select q.n, r.id as record_id, r.unit_id, r.reported_for as day, r.value as numerator,
						       cast(null as numeric) as denominator, cast(null as uuid) as person_id,
						       r.by_name || case when r.note = '' then '' else '：' || r.note end as label, cast(null as text) as link
						from asked q join tracking_report r on r.metric_id = q.subject and not r.withdrawn
						  and r.reported_for between q.starts and q.ends
						""");
	}

}
