package org.partyplan.admission;

import java.util.List;

import org.partyplan.admission.model.Admissions;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Measure.Words;
import org.partyplan.measure.Shape;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Admissions, dated by the approval of step 17, and shares of them. */
@Configuration(proxyBeanMethods = false)
public class AdmissionMeasures {

	public static final String ADMISSIONS = "admissions";

	static final String EDUCATED = "admissions-highly-educated-share";

	public static final String EITHER = "admissions-front-line-or-educated-share";

	private static final String YOUNG = "admissions-young-share";

	private static final String OUTLOOK = "/admissions/possible/";

	/** One row an approval, in the branch of that day. */
	private static final String RECORDS = """
			select q.n, t.id as record_id, m.unit_id, t.happened_on as day, cast(%s as numeric) as numerator,
			       cast(%s as numeric) as denominator, p.id as person_id, p.name as label, '/admissions/' || c.id as link
			from asked q join admission_step t on t.kind = 'approval' and t.happened_on between q.starts and q.ends
			join admission_case c on c.id = t.case_id
			join organization_person p on p.id = c.person_id
			join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, t.happened_on)
			  and m.unit_id = any (q.units)
			""";

	@Bean
	Measure admissionsMeasure() {
		return new Measure(ADMISSIONS, "发展党员人数", Words.of("名 人 个", "发展.{0,12}党员|发展|吸收|接收|新党员"), Shape.COUNT,
				"上级党委审批（第 17 步）接收为预备党员的人数，按审批日期算。", List.of(), RECORDS.formatted("1", "null"), OUTLOOK + ADMISSIONS);
	}

	@Bean
	Measure educatedAdmissionsMeasure() {
		return new Measure(EDUCATED, "发展党员高知占比", Words.of("%", "高知识?群体|高知|知识群体|知识分子"), Shape.SHARE,
				"审批接收的人里高知的人数 ÷ 审批接收的人数；是不是高知按审批当天的学历、学位和职称，口径在人员设置里。", List.of(),
				RECORDS.formatted("(coalesce(t.educated, false))::int", "1"), OUTLOOK + EDUCATED);
	}

	@Bean
	Measure eitherAdmissionsMeasure() {
		return new Measure(EITHER, "发展党员临床一线和高知占比", Words.of("%", "一线.{0,12}(?:占|比)|(?:发展|新党员).{0,20}一线"), Shape.SHARE,
				"审批接收的人里临床一线或高知的人数 ÷ 审批接收的人数；两者都是的只算一人，按审批当天的情况。", List.of(),
				RECORDS.formatted("(coalesce(t.educated, false) or coalesce(t.frontline, false))::int", "1"),
				OUTLOOK + EITHER);
	}

	@Bean
	Measure youngAdmissionsMeasure() {
		return new Measure(YOUNG, "发展党员35岁以下占比", Words.of("%", "35岁|三十五岁"), Shape.SHARE,
				"审批接收的人里当天 35 岁及以下的人数 ÷ 审批接收的人数；没有登记出生日期的人算在分母里。", List.of(),
				RECORDS.formatted("(coalesce(p.born > t.happened_on - interval '36 years', false))::int", "1"));
	}

}
