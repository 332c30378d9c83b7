package org.partyplan.admission;

import java.util.List;

import org.partyplan.admission.model.Admissions;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Admissions, dated by the approval of step 17, and shares of them. */
@Configuration(proxyBeanMethods = false)
public class AdmissionMeasures {

	public static final String ADMISSIONS = "admissions";

	static final String EDUCATED = "admissions-highly-educated-share";

	public static final String EITHER = "admissions-front-line-or-educated-share";

	private static final String OUTLOOK = "/admissions/possible/";

	/** One row an approval, in the branch of that day. */
	private static final String RECORDS = """
			select q.n, t.id as record_id, m.unit_id, t.happened_on as day, cast(%s as numeric) as numerator,
			       cast(%s as numeric) as denominator, p.id as person_id, p.name as label, '/admissions/' || c.id as link
			from asked q join admission_step t on t.kind = 'approval' and t.happened_on between q.starts and q.ends
			join admission_case c on c.id = t.case_id
			join organization_person p on p.id = c.person_id
			join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, t.happened_on)
			where q.measure = '%s'
			""";

	@Bean
	Measure admissionsMeasure() {
		return new Measure(ADMISSIONS, "发展党员人数", List.of("发展党员", "接收预备党员"), Shape.COUNT,
				"上级党委审批（第 17 步）接收为预备党员的人数，按审批日期算。", List.of(), RECORDS.formatted("1", "null", ADMISSIONS),
				OUTLOOK + ADMISSIONS);
	}

	@Bean
	Measure educatedAdmissionsMeasure() {
		return new Measure(EDUCATED, "发展党员高知占比", List.of("高知"), Shape.SHARE,
				"审批接收的人里高知的人数 ÷ 审批接收的人数；是不是高知按审批当天的学历、学位和职称，口径在人员设置里。", List.of(),
				RECORDS.formatted("(coalesce(t.educated, false))::int", "1", EDUCATED), OUTLOOK + EDUCATED);
	}

	@Bean
	Measure eitherAdmissionsMeasure() {
		return new Measure(EITHER, "发展党员临床一线和高知占比", List.of("临床一线"), Shape.SHARE,
				"审批接收的人里临床一线或高知的人数 ÷ 审批接收的人数；两者都是的只算一人，按审批当天的情况。", List.of(),
				RECORDS.formatted("(coalesce(t.educated, false) or coalesce(t.frontline, false))::int", "1", EITHER),
				OUTLOOK + EITHER);
	}

}
