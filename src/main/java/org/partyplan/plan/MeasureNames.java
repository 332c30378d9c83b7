package org.partyplan.plan;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The measures a metric can be counted by, under the names people know them by. */
enum MeasureNames {

	STUDY_SESSIONS("study-sessions", "中心组集中学习次数"), SEMINARS("seminars", "中心组专题研讨次数"),
	STUDY_PARTICIPATION("study-participation", "参学率"), LECTURES("lectures", "辅导讲座次数"),
	PARTY_LECTURES("party-lectures", "党课次数"), THEME_DAYS("theme-days", "主题党日次数"),
	BRANCH_ASSEMBLIES("branch-assemblies", "支部党员大会次数"), COMMITTEE_MEETINGS("committee-meetings", "支委会次数"),
	GROUP_MEETINGS("group-meetings", "党小组会次数"), TALKS("talks", "谈心谈话人次"), TRAININGS("trainings", "培训次数"),
	LEARNING_HOURS("learning-hours", "学时"), REPORTS("reports", "调研报告篇数"), ADMISSIONS("admissions", "发展党员人数"),
	ADMISSION_SHARE("admission-share", "发展党员中的占比"), STAFF_SHARE("party-staff-share", "党务干部占职工比例"),
	FREE_CLINICS("free-clinics", "义诊次数"), SERVICE_HOURS("service-hours", "志愿服务小时"),
	PERSON_TIMES("person-times", "参加人次"), VISITS("visits", "走访慰问人次"), OBSERVATIONS("observations", "观摩支部个数"),
	INSPECTIONS("inspections", "检查抽查次数"), ROLE_MODEL_POSTS("role-model-posts", "党员先锋岗个数"),
	RECTIFIED_BRANCHES("rectified-branches", "整顿软弱涣散支部个数"), BRANCHES("branches", "支部、品牌个数"),
	RISK_POINTS("risk-points", "廉政风险点个数"), CONTROL_MEASURES("control-measures", "防控措施条数"),
	ATTENDANCE("attendance-rate", "参会率"), FEES("dues-rate", "党费收缴率"), SATISFACTION("satisfaction", "满意度"),
	MEETINGS("meetings", "会议次数"), ACTIVITIES("activities", "活动次数"), DURATION("duration", "时长"),
	REPORTED("reported", "由责任单位填报");

	private final String key;

	private final String label;

	MeasureNames(String key, String label) {
		this.key = key;
		this.label = label;
	}

	public String id() {
		return this.key;
	}

	public String label() {
		return this.label;
	}

	static boolean known(@Nullable String key) {
		return key == null || key.isBlank() || Stream.of(values()).anyMatch((measure) -> measure.key.equals(key));
	}

	/** The name people know a measure by; the key itself where nobody has named it. */
	static String label(@Nullable String key) {
		return Stream.of(values())
			.filter((measure) -> Objects.equals(measure.key, key))
			.map(MeasureNames::label)
			.findFirst()
			.orElse(Objects.toString(key, ""));
	}

}
