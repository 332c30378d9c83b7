package org.partyplan.activity;

import java.util.List;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Measure.Words;
import org.partyplan.measure.Shape;
import org.partyplan.organization.People;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is computed from records of activities. */
@Configuration(proxyBeanMethods = false)
class ActivityMeasures {

	/**
	 * One row a record that counts as one of the kinds; what it is worth differs. Labels
	 * are looked up where somebody lists the records, not where they are only summed up.
	 */
	private static final String RECORDS = """
			select q.n, a.id as record_id, a.unit_id, a.held_on as day, cast(%s as numeric) as numerator,
			       cast(%s as numeric) as denominator, cast(null as uuid) as person_id,
			       (select k.name from measure_record_kind k where k.key = a.kind)
			         || case when a.topic = '' then '' else '：' || a.topic end as label, '/activities/' || a.id as link
			from asked q join activity_activity a on a.held_on between q.starts and q.ends and a.status in ('DONE', 'CHECKED')
			where a.unit_id = any (q.units) and %s
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
			from asked q %1$s join organization_person p on p.id = m.person_id
			union all
			select q.n, a.id, m.unit_id, a.held_on, cast(%2$s as numeric), cast(0 as numeric), p.id,
			       p.name || '：' || a.topic, '/activities/' || a.id
			from asked q %1$s join organization_person p on p.id = m.person_id
			join activity_attendance t on t.person_id = p.id and (%4$s)
			join activity_activity a on a.id = t.activity_id and a.held_on between q.starts and q.ends
			  and a.status in ('DONE', 'CHECKED')
			where %3$s
			""";

	private static final String CAME = "t.state = 'PRESENT'";

	private static final String CAME_OR_MADE_UP = CAME + " or t.made_up_on is not null";

	static final String TIMES = RECORDS.formatted("1", "null", OF_KINDS);

	static final String PERSON_TIMES = RECORDS.formatted("a.present_count", "null", OF_KINDS);

	static final String SERVED = RECORDS.formatted("a.served", "null", "a.served > 0 and " + OF_KINDS);

	static final String HOURS = RECORDS.formatted("a.minutes_long / 60.0", "null",
			"a.minutes_long > 0 and " + OF_KINDS);

	static final String ATTENDANCE = RECORDS.formatted("a.present_count", "a.due_count",
			"a.due_count > 0 and " + OF_KINDS);

	static final String PEOPLE = """
			select q.n, a.id as record_id, a.unit_id, a.held_on as day, cast(1 as numeric) as numerator,
			       cast(null as numeric) as denominator, p.id as person_id,
			       p.name || '：' || coalesce(nullif(a.topic, ''), (select k.name from measure_record_kind k where k.key = a.kind))
			         as label, '/activities/' || a.id as link
			from asked q join activity_activity a on a.held_on between q.starts and q.ends and a.status in ('DONE', 'CHECKED')
			join activity_attendance t on t.activity_id = a.id and t.state = 'PRESENT'
			join organization_person p on p.id = t.person_id
			where a.unit_id = any (q.units) and %s
			"""
		.formatted(OF_KINDS);

	private static final String ON_THE_WAY = """
			join organization_category g on g.category in (%s) and valid_on(g.valid_from, g.valid_to, q.ends)
			join organization_membership m on m.person_id = g.person_id and valid_on(m.valid_from, m.valid_to, q.ends)
			  and m.unit_id = any (q.units)""";

	private static final String ACTIVISTS = ON_THE_WAY.formatted("'ACTIVIST'");

	private static final String MEMBERS = ON_THE_WAY.formatted("'PROBATIONARY', 'FULL'");

	static final String CLASS_HOURS = EACH.formatted(MEMBERS, "a.class_hours", "a.class_hours > 0 and " + OF_KINDS,
			CAME_OR_MADE_UP);

	private static final String STUDY_GROUP = """
			join (select distinct h.person_id, h.unit_id, h.valid_from, h.valid_to from organization_post h
			  join organization_unit c on c.id = h.unit_id and c.kind = 'COMMITTEE' where %s) m
			  on valid_on(m.valid_from, m.valid_to, q.ends) and m.unit_id = any (q.units)"""
		.formatted(People.STUDY_GROUP);

	@Bean
	Measure studyParticipationMeasure() {
		return new Measure("study-participation", "参学率", Words.of("%", "参学率?|到课率?|学习"), Shape.SHARE,
				"（实到＋补学）÷ 应到，取支部理论学习、党课、微党课、主题党日的记录；长期病休、援外等免除的人不计入应到。", List.of(),
				RECORDS.formatted("a.present_count + a.made_up_count", "a.due_count", OF_STUDY));
	}

	@Bean
	Measure attendanceMeasure() {
		return new Measure("attendance-rate", "参会率", Words.of("%", "参会率?|到会率?|出席率?|参加率"), Shape.SHARE,
				"实到 ÷ 应到，取点名的活动记录；长期病休、援外等免除的人不计入应到。", List.of(),
				RECORDS.formatted("a.present_count", "a.due_count", "a.due_count > 0"));
	}

	@Bean
	Measure observedBranchesMeasure() {
		return new Measure("observed-branches", "观摩支部个数", Words.of("个", "支部观摩|观摩"), Shape.COUNT,
				"“支部观摩”记录里看过的支部，看一个算一个。", List.of("observation"), TIMES);
	}

	@Bean
	Measure servedMeasure() {
		return new Measure("people-served", "服务群众人次", Words.of("人次 人 名", "服务群众|惠及|受益|服务.{0,6}群众"), Shape.COUNT,
				"活动记录里服务到的人次之和：义诊的接诊人次、健康宣教的听讲人次、走访慰问的慰问人数等。", List.of(),
				RECORDS.formatted("a.served", "null", "a.served > 0"));
	}

	@Bean
	Measure activitiesMeasure() {
		return new Measure("activities", "活动次数", Words.NONE, Shape.COUNT, "所选类型的活动记录次数；一并进行的各算一次。", List.of(), TIMES);
	}

	@Bean
	Measure personTimesMeasure() {
		return new Measure("person-times", "参加人次", Words.NONE, Shape.COUNT, "所选类型的活动记录里实际参加的人次，同一人多次各算一次。", List.of(),
				PERSON_TIMES);
	}

	@Bean
	Measure distinctPeopleMeasure() {
		return new Measure("distinct-people", "参加人数", Words.NONE, Shape.DISTINCT,
				"所选类型的活动记录里点名到会的人数，同一人一期内只算一次；按全年考核的全年只算一次。没有点名、只填人次的记录不计。", List.of(), PEOPLE);
	}

	@Bean
	Measure volunteerHoursMeasure() {
		return new Measure("volunteer-hours", "积极分子志愿服务小时", Words.of("小时", "志愿服务时长|服务时长|志愿服务|公益活动|志愿|公益|服务"),
				Shape.EACH, "每名入党积极分子参加志愿服务（含义诊、健康宣教）的时长之和，达到目标的算一人；分母是截至当天的全部积极分子。", List.of("volunteer-service"),
				EACH.formatted(ACTIVISTS, "coalesce(a.minutes_long, 0) / 60.0", OF_KINDS, CAME));
	}

	@Bean
	Measure researchReportsMeasure() {
		return new Measure("research-reports", "调研报告篇数", Words.of("篇 份 个", "调研报告|报告|调研|论文"), Shape.EACH,
				"每位中心组成员每期交来的“调研报告”记录，达到篇数的算一人；分母是截至当天的全部中心组成员。", List.of("research-report"),
				EACH.formatted(STUDY_GROUP, "1", OF_KINDS, CAME));
	}

	@Bean
	Measure classHoursMeasure() {
		return new Measure("class-hours", "党员学时", Words.of("学时 小时 课时 学分", "集中学习|集中培训|学习培训|教育培训|学习|培训|教育|学|课"),
				Shape.EACH, "每名党员到会和补学的活动记录的学时之和，达到目标的算一人；分母是截至当天的全部党员。", List.of(),
				EACH.formatted(MEMBERS, "a.class_hours", "a.class_hours > 0", CAME_OR_MADE_UP));
	}

}
