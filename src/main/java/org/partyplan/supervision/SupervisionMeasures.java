package org.partyplan.supervision;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Measure.Words;
import org.partyplan.measure.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is computed from cases. */
@Configuration(proxyBeanMethods = false)
class SupervisionMeasures {

	private static final String PUT_RIGHT = """
			select q.n, w.id as record_id, w.unit_id, w.put_right_on as day, cast(1 as numeric) as numerator,
			       cast(null as numeric) as denominator, cast(null as uuid) as person_id,
			       u.name || '：' || w.result as label, '/supervision/weak-branches' as link
			from asked q join supervision_weak_branch w on w.put_right_on between q.starts and q.ends
			  and w.unit_id = any (q.units)
			join organization_unit u on u.id = w.unit_id
			""";

	@Bean
	Measure weakBranchesMeasure() {
		return new Measure("weak-branches", "软弱涣散支部整顿个数", Words.of("个", "软弱涣散|软弱|后进"), Shape.COUNT,
				"列入整顿、已经转化的支部个数，按转化那天算；还在整顿的不算。", List.of(), PUT_RIGHT);
	}

}
