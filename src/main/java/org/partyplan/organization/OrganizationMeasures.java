package org.partyplan.organization;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Measure.Words;
import org.partyplan.measure.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is computed from the roster. */
@Configuration(proxyBeanMethods = false)
class OrganizationMeasures {

	/** Each person once, and the last count of the day; nobody who has left. */
	private static final String STAFFING = """
			select q.n, p.id as record_id, m.unit_id, k.valid_from as day, cast(1 as numeric) as numerator,
			       cast(0 as numeric) as denominator, p.id as person_id, p.name as label, '/members/' || p.id as link
			from asked q join lateral (
			  select k.person_id, min(k.valid_from) as valid_from from organization_mark k where k.mark = '党务干部'
			  and valid_on(k.valid_from, k.valid_to, q.ends) group by k.person_id) k on true
			join organization_person p on p.id = k.person_id
			join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, q.ends)
			  and m.unit_id = any (q.units)
			union all
			select q.n, s.id, s.unit_id, s.counted_on, cast(0 as numeric), cast(s.staff as numeric), cast(null as uuid),
			       '职工总数 ' || s.staff, '/organizations/' || s.unit_id
			from asked q join lateral (
			  select distinct on (c.unit_id) c.id, c.unit_id, c.counted_on, c.staff from organization_staff_count c
			  where c.counted_on <= q.ends and c.unit_id = any (q.units) order by c.unit_id, c.counted_on desc) s on true
			""";

	@Bean
	Measure partyStaffRatioMeasure() {
		return new Measure("party-staff-ratio", "党务干部占比", Words.of("%", "党务干部|党务人员|党务工作"), Shape.RATIO,
				"截至当天标为“党务干部”的人数 ÷ 截至当天最近一次登记的职工总数。", List.of(), STAFFING);
	}

}
