package org.partyplan.plan.model;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The measures a metric can be counted by, under the names people know them by. */
public enum MeasureNames {

	STUDY_SESSIONS("study-sessions", "中心组集中学习次数", "集中学习场次，专题研讨也算一次"), SEMINARS("seminars", "中心组专题研讨次数", "专题研讨场次"),
	STUDY_PARTICIPATION("study-participation", "参学率", "（实到＋补学）÷ 应到"), LECTURES("lectures", "辅导讲座次数", "讲座、宣讲场次"),
	PARTY_LESSONS("party-lessons", "党课次数", "党课场次"), THEME_DAYS("theme-days", "主题党日次数", "主题党日次数"),
	BRANCH_ASSEMBLIES("branch-assemblies", "支部党员大会次数", "支部党员大会次数"),
	COMMITTEE_MEETINGS("committee-meetings", "支委会次数", "支委会次数"), GROUP_MEETINGS("group-meetings", "党小组会次数", "党小组会次数"),
	TALKS("talks", "谈心谈话人次", "谈心谈话人次"), TRAININGS("trainings", "培训次数", "培训场次"),
	LEARNING_HOURS("learning-hours", "学时", "参加学习培训的学时"), RESEARCH_REPORTS("research-reports", "调研报告篇数", "交来的调研报告篇数"),
	ADMISSIONS("admissions", "发展党员人数", "党委审批接收的人数"),
	ADMISSIONS_EDUCATED("admissions-highly-educated-share", "发展党员高知识群体占比", "接收的高知识群体人数 ÷ 接收的人数"),
	ADMISSIONS_FRONT_LINE("admissions-front-line-or-educated-share", "发展党员临床一线和高知占比", "接收的临床一线或高知识群体人数 ÷ 接收的人数"),
	ADMISSION_SHARE("admission-share", "发展党员中的占比", "其中一类人数 ÷ 接收的人数"),
	PARTY_STAFF("party-staff-ratio", "党务干部占比", "党务干部 ÷ 职工总数"), WEAK_BRANCHES("weak-branches", "整顿软弱涣散支部个数", "整顿到位的支部数"),
	BRANCHES("branches", "支部、品牌个数", "建成的个数"), FREE_CLINICS("free-clinics", "义诊次数", "义诊场次"),
	VOLUNTEER_HOURS("volunteer-hours", "志愿服务小时", "志愿服务时长"), PERSON_TIMES("person-times", "参加人次", "实际参加的人次"),
	DISTINCT_PEOPLE("distinct-people", "参加人数", "到过的人数，同一人只算一次"), VISITS("visits", "走访慰问人次", "走访慰问次数"),
	OBSERVED_BRANCHES("observed-branches", "观摩支部个数", "观摩过的支部数"), INSPECTIONS("inspections", "检查抽查次数", "检查、督查次数"),
	PIONEER_POSTS("pioneer-posts", "党员先锋岗个数", "在用的岗位数"), RISK_POINTS("risk-points", "廉政风险点个数", "排查出的风险点数"),
	CONTROL_MEASURES("control-measures", "防控措施条数", "防控措施条数"), ON_TIME("assignments-on-time", "任务按时办结率", "按时办结 ÷ 到期的任务"),
	ATTENDANCE("attendance-rate", "参会率", "实到 ÷ 应到"), FEES("dues-rate", "党费收缴率", "已交党费人数 ÷ 应交人数"),
	SATISFACTION("satisfaction", "满意度", "满意度调查，人工填报"), MEETINGS("meetings", "会议次数", "会议次数"),
	ACTIVITIES("activities", "活动次数", "活动记录的次数"), DURATION("duration", "时长", "每次的时长"),
	REPORTED("reported", "由责任单位填报", "责任单位最近一次填报的数");

	private final String key;

	private final String label;

	private final String definition;

	MeasureNames(String key, String label, String definition) {
		this.key = key;
		this.label = label;
		this.definition = definition;
	}

	public String id() {
		return this.key;
	}

	public String label() {
		return this.label;
	}

	/** What is counted, or divided by what. */
	public String definition() {
		return this.definition;
	}

	static Optional<MeasureNames> of(@Nullable String key) {
		return Stream.of(values()).filter((measure) -> measure.key.equals(key)).findFirst();
	}

	public static boolean known(@Nullable String key) {
		return key == null || key.isBlank() || of(key).isPresent();
	}

	/** The name people know a measure by; the key itself where nobody has named it. */
	public static String label(@Nullable String key) {
		return of(key).map(MeasureNames::label).orElse(Objects.toString(key, ""));
	}

}
