package org.partyplan.reader.meaning;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.text.Folded;

/** The words that tell which measure a target is counted by, the more special first. */
enum MeasureWords {

	FRONT_LINE_SHARE("admissions-front-line-or-educated-share", "%.*", "一线.{0,12}(?:占|比)|(?:发展|新党员).{0,20}一线"),
	EDUCATED_SHARE("admissions-highly-educated-share", "%.*", "高知|知识群体|知识分子"),
	ADMISSION_SHARE("admission-share", "%.*", "发展|占比|35岁|专科以上|新党员"),
	STUDY_PARTICIPATION("study-participation", "%.*", "参学|到课|学习"),
	PARTY_STAFF("party-staff-ratio", "%.*", "党务干部|党务工作|党务人员"),
	ON_TIME("assignments-on-time", "%.*", "按时(?:完成|办结)|按期(?:完成|办结)|任务完成|落实率|办结率|完成率"),
	ATTENDANCE("attendance-rate", "%.*", "参会|出席|到会|参加率"), FEES("dues-rate", "%.*", "党费"),
	SATISFACTION("satisfaction", "%.*", "满意"), SEMINARS("seminars", "[次场期]", "研讨"),
	PARTY_LESSONS("party-lessons", "[次场期堂节讲]", "党课"), THEME_DAYS("theme-days", "[次场期]", "主题党日|党日活动|党日"),
	BRANCH_ASSEMBLIES("branch-assemblies", "[次场]", "党员大会|支部大会"),
	COMMITTEE_MEETINGS("committee-meetings", "[次场]", "支委会|支部委员会|委员会"), GROUP_MEETINGS("group-meetings", "[次场]", "党小组会"),
	FREE_CLINICS("free-clinics", "[次场期]", "义诊"), OBSERVED_BRANCHES("observed-branches", "[个次场]", "观摩"),
	STUDY_SESSIONS("study-sessions", "[次场期]", "集中学习|中心组|理论学习|学习会|学习"), LECTURES("lectures", "[次场期堂节讲]", "讲座|辅导|宣讲|报告会"),
	TALKS("talks", "[次人名]|人次", "谈心|谈话"), INSPECTIONS("inspections", "[次个场]", "检查|督查|抽查|巡查|督导"),
	TRAININGS("trainings", "[次场期]", "培训|轮训"), VISITS("visits", "[次户名人]|人次", "走访|慰问"),
	VOLUNTEER_HOURS("volunteer-hours", "小时", "志愿|公益|服务"), LEARNING_HOURS("learning-hours", "小时|学时|课时|学分", "学|培训|课"),
	DURATION("duration", "小时|分钟", ".*"), RESEARCH_REPORTS("research-reports", "[篇份个]", "报告|调研|论文"),
	MEETINGS("meetings", "[次场]", "会议|推进会|专题会|会"),
	ACTIVITIES("activities", "[次场期]|场次", "活动|教育|服务|党建共建|共建|比赛|竞赛|演讲|祭扫|参观"),
	ADMISSIONS("admissions", "[名人个]", "发展党员|发展.{0,12}党员|吸收|接收|新党员|发展"), PERSON_TIMES("person-times", "人次", ".*"),
	PIONEER_POSTS("pioneer-posts", "个", "示范岗|先锋岗|责任区"), RISK_POINTS("risk-points", "[个项处]", "风险点"),
	CONTROL_MEASURES("control-measures", "[条项]", "防控措施|措施"), WEAK_BRANCHES("weak-branches", "个", "软弱涣散|后进|软弱"),
	BRANCHES("branches", "个", "支部|品牌|阵地");

	private final String key;

	private final Pattern unit;

	private final Pattern words;

	MeasureWords(String key, String unit, String words) {
		this.key = key;
		this.unit = Pattern.compile(unit);
		this.words = Pattern.compile(words);
	}

	/**
	 * The key of the first measure whose words stand in the name, or else in the quote.
	 */
	static String key(String name, String quote, String unit) {
		return Stream.of(name, Folded.of(quote).text())
			.flatMap((text) -> Stream.of(values()).filter((measure) -> measure.fits(text, unit)))
			.map((measure) -> measure.key)
			.findFirst()
			.orElse("");
	}

	private boolean fits(String text, String unitOfMetric) {
		return this.unit.matcher(unitOfMetric).matches() && this.words.matcher(text).find();
	}

}
