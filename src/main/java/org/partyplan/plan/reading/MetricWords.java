package org.partyplan.plan.reading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words around a number that make it a target, or keep it from being one. */
enum MetricWords {

	/** 不少于6次 */
	AT_LEAST(
			"不(?:得|应|能)?(?:少|低|小|下)于|至少|最少|最低|达(?:到)?(?=.{0,2}$)|(?<!不|不得|不能)超过?(?=.{0,2}$)|(?<!不)高于|(?<!不)多于|力争(?=.{0,6}$)|[≥>]=?$"),

	/** 控制在10%以内 */
	AT_MOST("不(?:得|应|能)?(?:超过?|高于|多于|大于)|控制在|(?<!不)低于|(?<![不至])少于|最多|至多|[≤<]=?$"),

	OR_MORE("^(?:及?以上|起)"),

	OR_LESS("^(?:及?以下|以内|之内|内(?!部|容|外|设|涵))"),

	ABOUT("^(?:左右|上下)"),

	/** 女党员约6名 */
	ROUGHLY("(?:约|大约|近)$"),

	/** What somebody does to reach a number. */
	VERB("开展|组织(?!生活|部|力)|召开|举办|举行|举|完成|建立|建成|建设|打造|创建|设立|设置|培育|培养|发展|新增|引进|招引|选派|选取|选树|整顿|撰写|形成|制定|制订|修订|明确|推出|评选|表彰|走访|慰问|覆盖|服务|联系|结对|帮扶|参加|参与"
			+ "|学习|学|讲|上|听|报送|发布|刊发|推送|编印|编发|印发|安排|申报|争创|吸收|接收|转正|开设|观看|检查|督查|抽查|约谈|谈话|配备|配齐|培训|轮训|确定|遴选|挖掘|宣传|推荐|命名|研究|解决|办|进行|落实|保持|提高|增加|提升|降低|达|占|做|实施|推广|总结|交流|调研|撰|写|读|看|巡|访|设(?![备施计想法定])|组建|成立|聘请|聘任|招募|出刊|更新|惠及|受益|发放|投入|征集|排查|梳理|拍摄|制作|创作|签订|悬挂|张贴|播放|资助|救助|储备|选送|认领|承办|减少|压减|精简|下降|增长|评出|选出|产生|募集|捐赠|帮助|演练|义诊|观摩|巡讲|宣讲|志愿|举荐|创作|试点|确保|力争"),

	/** What somebody does on one occasion. */
	EVENT_VERB("(?:开展|组织|召开|举办|举行|进行|参加|安排|听取?|上好?|讲好?|撰写|形成|开好|过好|做|开)$"),

	/** 现有党员83名 is a fact. */
	FACT("现有|目前|已有|共有|截至|(?<![比较同与])(?:去年|上年|上一年)(?!度?相比|同期)|原有|已经?(?:完成|建成|开展|发展|设立|建立|达|组织|举办|召开|培训|成立|形成)|以来|先后|荣获|获评|被评为|被授予|(?:完成|开展|召开|举办|组织|建立|发展|培训|参加|取得|建成|制定|评选|表彰|撰写|发表|解决|走访|慰问|服务|覆盖|培养|成立|设立|选派|整顿|化解|排查)了"),

	/** The work that lies ahead: what these words open is no fact any more. */
	AHEAD("今年|本年|年内|计划|力争|确保|拟|目标|下一步|争取|将(?=[\\u4e00-\\u9fff])|预计|要求"),

	/** 八项规定, 3个代表: numbers that belong to a name. */
	NAME_AFTER(
			"^(?:中全会|方针|口诀|代表|维护|意识|自信|确立|全面|务必|坚持|方面|层面|阶段|关键|环节|月|工作日|第一|一|新水平|新台阶|必由|重大|重要|结合|规定|纪律|行动|准则|原则|要求|到位|统一|过硬|忠诚|文明|先锋|指数|层次|角度|维度|新突破|新局面|前|后|以?内(?:报|完|上|反|整|提|送|办))"),

	/** 提前3天, 公示期为5天, 5天内 */
	TERM("提前|公示|期(?:限|间)?[为是]?|^[^|]*\\|(?:之?[内前后]|以内|时间)"),

	/** 再一次 counts nothing. */
	NAME_BEFORE("[再又这那同另某任之第统专唯万逐]$|每一?$");

	private final Pattern pattern;

	MetricWords(String regex) {
		this.pattern = Pattern.compile(regex);
	}

	boolean in(String folded) {
		return this.pattern.matcher(folded).find();
	}

	/** Where the words stand last, or -1. */
	int last(String folded) {
		return this.pattern.matcher(folded).results().mapToInt(MatchResult::start).reduce(-1, (one, other) -> other);
	}

}
