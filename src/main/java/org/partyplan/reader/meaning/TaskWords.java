package org.partyplan.reader.meaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;

/** The words that make a clause a piece of work. */
final class TaskWords {

	private static final String MAKE = "(?:制定|制订|修订|出台|编制|编印|印发|形成|建立|建成|撰写|起草|绘制|梳理|签订|建好|完善|健全|编写|拟定|拟订|汇编|出具|提交|整理)";

	private static final String THING = "(?:制度|办法|方案|清单|机制|计划|细则|台账|报告|手册|指南|规程|预案|标准|档案|规范|流程|责任书|承诺书|体系|规则|示范点|平台|名单|品牌|汇编|题库|指引|案例集|任务书|意见|总结|档案)";

	/** Something is left behind: 制定《…》, 形成监督报告, 建立…机制. */
	private static final Pattern TITLED = Pattern.compile(MAKE + "(?:和落实|并落实|完善|健全)?.{0,6}?(《[^》]{2,40}》)");

	private static final Pattern MADE = Pattern
		.compile(MAKE + "(?:和落实|并落实|完善|健全)?([^,。;]{0,24}?" + THING + "(?:[^,。;、和及并与]{0,4}" + THING + ")?)");

	/** Something takes place. */
	private static final Pattern EVENT = Pattern.compile(
			"(?:(?<![党层团级群])组织(?!生活|部|力|建设|体系|覆盖|关系|领导|党|落实)|开展|召开|举办|举行|进行|做好|抓好|落实|实施|完成|参加|申报|深入|推进|参与|配合)[^,。;]{0,40}?(?:活动|会议|大会|培训|讲座|竞赛|比赛|督查|检查|评选|评议|参观|论坛|义诊|考核|调研|谈话|党课|研讨|测评|演练|述职|排查|整治|抽查|观摩|比武|慰问|走访|换届|选举|推荐|申报|评估|故事会|创建|审计|巡察|宣讲|学习会|座谈会|生活会|推进会|动员会|支委会|小组会|专题会|例会|报告会|分析会|部署会|交流会|茶话会|恳谈会|表彰会|宣誓|联谊|体检|志愿服务|祭扫|分享会|读书班|读书会|运动会|联席会|帮扶|招引|整改|推荐评选|班)");

	/** Only a wish: nobody can tick it off. */
	private static final Pattern SLOGAN = Pattern
		.compile("^(?:严格|认真贯彻|认真执行|贯彻|支持|鼓励|加强|以|通过|围绕|坚持|推动|确保|引导|增强|提升|营造|促进|切实|充分|积极营造|努力营造|将|把握|为|对|在|发挥|使|让|按照)");

	private static final Pattern DONE = Pattern
		.compile("开展|组织|召开|举办|举行|撰写|发表|编发|评选|表彰|走访|慰问|设立|打造|培育|创建|建成|发展|整顿|选取|明确|参与|参加|报送|学习|研讨|培训|检查|转正|吸收|讲|听|完成|覆盖");

	/** 全年不少于6次: only how much of the work before it. */
	private static final Pattern ONLY_COUNT = Pattern
		.compile("^(?:其中|且|并)?(?:全年|年内|每.{1,3})?(?:不少于|不低于|不得少于|不超过|至少|达到?).{0,8}$");

	private static final Pattern ONLY_DUE = Pattern.compile("^.{2,10}(?:完成|到位|执行|印发|结束|落实|报送)$");

	private static final Pattern UNSURE = Pattern.compile("定期|适时|经常|不定期|常态化|及时|积极|逐步|探索|机制|体系");

	private TaskWords() {
	}

	/** Something that is done, so that it can be counted. */
	static boolean done(String folded) {
		return DONE.matcher(folded).find() && !onlyCount(folded);
	}

	static boolean onlyCount(String folded) {
		return ONLY_COUNT.matcher(folded).find();
	}

	/** 上半年完成: only says when the work before it is due. */
	static boolean onlyDue(String folded) {
		return ONLY_DUE.matcher(folded).find();
	}

	static boolean event(String folded) {
		return EVENT.matcher(folded).find();
	}

	static boolean slogan(String folded) {
		return SLOGAN.matcher(folded).find();
	}

	static boolean unsure(String folded) {
		return UNSURE.matcher(folded).find();
	}

	/** What the clause leaves behind, or null. */
	static @Nullable String product(Folded clause) {
		Matcher titled = clause.matcher(TITLED);
		if (titled.find()) {
			return clause.quote(titled.start(1), titled.end(1));
		}
		Matcher made = clause.matcher(MADE);
		return made.find() ? clause.quote(made.start(1), made.end(1)) : null;
	}

	static boolean document(@Nullable String product) {
		return product != null && product.startsWith("《");
	}

}
