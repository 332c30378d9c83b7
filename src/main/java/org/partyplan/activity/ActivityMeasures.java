package org.partyplan.activity;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Shape;
import org.partyplan.organization.People;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is computed from records of activities. */
@Configuration(proxyBeanMethods = false)
class ActivityMeasures {

	/** One row a record that counts as one of the kinds; what it is worth differs. */
	private static final String RECORDS = """
			select q.n, a.id as record_id, a.unit_id, a.held_on as day, cast(%s as numeric) as numerator,
			       cast(%s as numeric) as denominator, cast(null as uuid) as person_id,
			       k.name || case when a.topic = '' then '' else '：' || a.topic end as label, '/activities/' || a.id as link
			from asked q join activity_activity a on a.held_on between q.starts and q.ends and a.status in ('DONE', 'CHECKED')
			join measure_record_kind k on k.key = a.kind
			where q.measure = '%s' and %s
			""";

	private static final String OF_KINDS = """
			exists (select 1 from activity_count c where c.activity_id = a.id and c.kind = any (q.kinds))""";

	private static final String OF_STUDY = """
			a.due_count > 0 and exists (select 1 from activity_count c join activity_kind s on s.key = c.kind and s.study
			  where c.activity_id = a.id)""";

	/** Those asked come with nothing done; what each did follows. */
	private static final String EACH = """
			select q.n, p.id as record_id, m.unit_id, q.ends as day, cast(0 as numeric) as numerator,
			       cast(1 as numeric) as denominator, p.id as person_id, p.name as label, '/members/' || p.id as link
			from asked q %1$s join organization_person p on p.id = m.person_id where q.measure = '%2$s'
			union all
			select q.n, a.id, m.unit_id, a.held_on, cast(%3$s as numeric), cast(0 as numeric), p.id,
			       p.name || '：' || a.topic, '/activities/' || a.id
			from asked q %1$s join organization_person p on p.id = m.person_id
			join activity_attendance t on t.person_id = p.id and (%5$s)
			join activity_activity a on a.id = t.activity_id and a.held_on between q.starts and q.ends
			  and a.status in ('DONE', 'CHECKED')
			where q.measure = '%2$s' and %4$s
			""";

	private static final String CAME = "t.state = 'PRESENT'";

	private static final String PEOPLE = """
			select q.n, a.id as record_id, a.unit_id, a.held_on as day, cast(1 as numeric) as numerator,
			       cast(null as numeric) as denominator, p.id as person_id,
			       p.name || '：' || case when a.topic = '' then k.name else a.topic end as label, '/activities/' || a.id as link
			from asked q join activity_activity a on a.held_on between q.starts and q.ends and a.status in ('DONE', 'CHECKED')
			join measure_record_kind k on k.key = a.kind
			join activity_attendance t on t.activity_id = a.id and t.state = 'PRESENT'
			join organization_person p on p.id = t.person_id
			where q.measure = 'distinct-people' and %s
			"""
		.formatted(OF_KINDS);

	private static final String ON_THE_WAY = """
			join organization_category g on g.category in (%s) and valid_on(g.valid_from, g.valid_to, q.ends)
			join organization_membership m on m.person_id = g.person_id and valid_on(m.valid_from, m.valid_to, q.ends)""";

	private static final String ACTIVISTS = ON_THE_WAY.formatted("'ACTIVIST'");

	private static final String MEMBERS = ON_THE_WAY.formatted("'PROBATIONARY', 'FULL'");

	private static final String STUDY_GROUP = """
			join (select distinct h.person_id, h.unit_id, h.valid_from, h.valid_to from organization_post h
			  join organization_unit c on c.id = h.unit_id and c.kind = 'COMMITTEE' where %s) m
			  on valid_on(m.valid_from, m.valid_to, q.ends)""".formatted(People.STUDY_GROUP);

	@Bean
	Measure studyParticipationMeasure() {
		return new Measure("study-participation", "参学率", List.of("参学率", "到课率"), Shape.SHARE,
				"（实到＋补学）÷ 应到，取支部理论学习、党课、微党课、主题党日的记录；长期病休、援外等免除的人不计入应到。", List.of(),
				RECORDS.formatted("a.present_count + a.made_up_count", "a.due_count", "study-participation", OF_STUDY));
	}

	@Bean
	Measure studySessionsMeasure() {
		return times("study-sessions", "中心组集中学习次数", "study-session", "“中心组集中学习”记录的场次；专题研讨同时算一次。");
	}

	@Bean
	Measure seminarsMeasure() {
		return times("seminars", "中心组专题研讨次数", "seminar", "“中心组专题研讨”记录的场次。");
	}

	@Bean
	Measure lecturesMeasure() {
		return times("lectures", "辅导讲座次数", "lecture", "“辅导讲座”活动记录的次数。");
	}

	@Bean
	Measure partyLessonsMeasure() {
		return times("party-lessons", "党课次数", "party-lesson", "“党课”活动记录的次数。");
	}

	@Bean
	Measure freeClinicsMeasure() {
		return times("free-clinics", "义诊次数", "free-clinic", "“义诊”活动记录的次数。");
	}

	@Bean
	Measure observedBranchesMeasure() {
		return times("observed-branches", "观摩支部个数", "observation", "“支部观摩”记录里看过的支部，看一个算一个。");
	}

	@Bean
	Measure activitiesMeasure() {
		return new Measure("activities", "活动次数", List.of("次数", "场次"), Shape.COUNT, "所选类型的活动记录次数；一并进行的各算一次。", List.of(),
				RECORDS.formatted("1", "null", "activities", OF_KINDS));
	}

	@Bean
	Measure personTimesMeasure() {
		return new Measure("person-times", "参加人次", List.of("人次"), Shape.COUNT, "所选类型的活动记录里实际参加的人次，同一人多次各算一次。",
				List.of(), RECORDS.formatted("a.present_count", "null", "person-times", OF_KINDS));
	}

	@Bean
	Measure distinctPeopleMeasure() {
		return new Measure("distinct-people", "参加人数", List.of("参加人数", "参训人数"), Shape.DISTINCT,
				"所选类型的活动记录里点名到会的人数，同一人一期内只算一次；按全年考核的全年只算一次。没有点名、只填人次的记录不计。", List.of(), PEOPLE);
	}

	@Bean
	Measure volunteerHoursMeasure() {
		return new Measure("volunteer-hours", "志愿服务小时", List.of("志愿服务"), Shape.EACH,
				"每名入党积极分子参加志愿服务（含义诊、健康宣教）的时长之和，达到目标的算一人；分母是截至当天的全部积极分子。", List.of("volunteer-service"),
				EACH.formatted(ACTIVISTS, "volunteer-hours", "coalesce(a.minutes_long, 0) / 60.0", OF_KINDS, CAME));
	}

	@Bean
	Measure researchReportsMeasure() {
		return new Measure("research-reports", "调研报告篇数", List.of("调研报告"), Shape.EACH,
				"每位中心组成员每期交来的“调研报告”记录，达到篇数的算一人；分母是截至当天的全部中心组成员。", List.of("research-report"),
				EACH.formatted(STUDY_GROUP, "research-reports", "1", OF_KINDS, CAME));
	}

	@Bean
	Measure classHoursMeasure() {
		return new Measure("class-hours", "党员学时", List.of("学时"), Shape.EACH,
				"每名党员到会和补学的活动记录的学时之和，达到目标的算一人；分母是截至当天的全部党员。", List.of(), EACH.formatted(MEMBERS, "class-hours",
						"a.class_hours", "a.class_hours > 0", CAME + " or t.made_up_on is not null"));
	}

	private static Measure times(String key, String name, String kind, String definition) {
		return new Measure(key, name, List.of(name.replace("次数", "")), Shape.COUNT, definition, List.of(kind),
				RECORDS.formatted("1", "null", key, OF_KINDS));
	}

}
