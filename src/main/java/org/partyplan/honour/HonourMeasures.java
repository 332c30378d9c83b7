package org.partyplan.honour;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Measure.Words;
import org.partyplan.measure.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is computed from posts and awards. */
@Configuration(proxyBeanMethods = false)
class HonourMeasures {

	private static final String POSTS = """
			select q.n, t.id as record_id, t.unit_id, h.valid_from as day, cast(1 as numeric) as numerator,
			       cast(null as numeric) as denominator, h.person_id, t.title || '：' || p.name as label,
			       '/honours/posts/' || t.id as link
			from asked q join honour_post t on %s and t.unit_id = any (q.units) join organization_unit u on u.id = t.unit_id
			join honour_holder h on %s join organization_person p on p.id = h.person_id
			"""
		.formatted(Holding.stands("q.ends"), Holding.held("q.ends"));

	private static final String AWARDS = """
			select q.n, a.id as record_id, a.unit_id, a.awarded_on as day, cast(1 as numeric) as numerator,
			       cast(null as numeric) as denominator, a.person_id, k.name || '：' || coalesce(p.name, a.team) as label,
			       '/honours/' || a.id as link
			from asked q join honour_award a on a.awarded_on between q.starts and q.ends and a.unit_id = any (q.units)
			join honour_kind k on k.id = a.kind_id left join organization_person p on p.id = a.person_id
			""";

	@Bean
	Measure pioneerPostsMeasure() {
		return new Measure("pioneer-posts", "党员先锋岗个数", Words.of("个", "先锋岗|示范岗|责任区"), Shape.STANDING,
				"截至当天设着、而且有党员在岗的先锋岗个数；空缺的、已撤的不算，在岗党员离开本支部的算空缺。", List.of(), POSTS);
	}

	@Bean
	Measure honoursMeasure() {
		return new Measure("honours", "获评荣誉个数", Words.of("个 项 名", "荣誉|获评|表彰|命名|评选"), Shape.COUNT,
				"已命名的评选表彰个数，按命名日期算；未获的和还在评的不算。", List.of(), AWARDS);
	}

}
