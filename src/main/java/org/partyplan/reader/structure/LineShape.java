package org.partyplan.reader.structure;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The shapes of lines around a plan, told by their folded text. */
public enum LineShape implements Predicate<Stretch> {

	/** 各支部： */
	ADDRESSEE("^(?!.{0,80}(?:如下|以下))(?=各|全院|全体|院属|机关|直属|所属|.{1,40}[、,]各|.{1,20}各(?:党|支|科|单|部)).{2,120}:$"),

	/** 2026年1月5日, also in brackets, in Chinese numerals or without the day. */
	DATE("^\\(?(?:20\\d\\d|二[〇零].{2})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?(?:印发)?\\)?$"),

	/** （2026年1月20日党委会审议通过） */
	ADOPTED("^\\((?:20\\d\\d年)?\\d{1,2}月\\d{1,2}日[^()。]{0,24}(?:通过|印发|修订|批准)\\)$"),

	/** 绍中医党〔2020〕8号 */
	DOCUMENT_NUMBER("^.{0,8}[\\u4e00-\\u9fff]{2,12}[〔\\[【(]20\\d\\d[〕\\]】)]第?\\d{1,4}号.{0,20}$"),

	/** A line that is the name of an organisation. */
	ORGANISATION(
			"^[^。,;:!?、\\d]{2,40}(?:委员会|党委|党总支|总支|支部|党组|医院|卫生院|工委|局|学校|学院|大学|中学|小学|幼儿园|中心|公司|办公室|委|政府|部|科)(?:\\(盖?章?\\))?$"),

	/** 中共某某医院委员会文件 */
	RED_HEAD("^[^。,;:]{4,40}文件$"),

	/** The notice's sentence that hands the plan on. */
	HANDED_ON("现将.{2,200}(?:印发|下发|发给|转发)|(?:现|予以)印发|印发给你们|请.{0,20}(?:贯彻|遵照)执行|认真贯彻落实。?$"),

	/** The title of a covering notice. */
	NOTICE_TITLE("^.{0,40}关于(?:印发|下发|转发|发布|做好|开展).{2,80}的?(?:通知|函)$"),

	/** The first line of a title that is broken over two. */
	BROKEN_TITLE("^[^。,;:!?]{0,30}(?:关于[^。,;:!?]{1,30}|20\\d\\d年度?)$"),

	/** 附件：… */
	ATTACHMENT("^附件?(?:\\d{1,2}|[一二三四五六七八九十])?(?::.{0,100})?$"),

	/** 抄送：…, 某某办公室 2026年2月27日印发: the foot of an official document. */
	IMPRINT("^(?:抄送|抄报|主送|分送|印送):.{0,120}$|^[^。;]{0,40}20\\d\\d年\\d{1,2}月\\d{1,2}日印发$"),

	/** A paragraph, as against a heading or a line of a list. */
	PARAGRAPH("^(?=.{30}).{0,400}?[。;,]"),

	/** A sentence to its end. */
	PROSE("^.{12,}[。;]"),

	/** A line of words that leads to a list: 分布目标： */
	BARE_HEAD("^(?!注意|附|备注|说明|组员|成员|组长|时间|地点|责任|牵头|配合|完成时限|.{0,12}(?:如下|以下|下列|包括):)[\\u4e00-\\u9fff\"]{4,14}:$"),

	/** The head of a table of contents. */
	CONTENTS_HEAD("^目[录次]$"),
	/** A label with its text on the same line: 加强党性教育：…… */
	RUN_IN_HEAD(
			"^(?!注意|附件?|备注|说明|时间|地点|责任|牵头|配合|完成|主办|承办|参加|来源|作者|.{0,14}(?:如下|以下|下列|包括|分别|例如|要求是|就是):)[\\u4e00-\\u9fff\"“”、]{4,16}:(?=.{6})"),

	/** A few words alone on a line above a paragraph. */
	SHORT_HEAD("^[\\u4e00-\\u9fff、\"]{4,16}$"),

	/** A quarter or a month alone on a line. */
	CALENDAR_HEAD("^(?:第?[一二三四1-4]季度|[上下]半年|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?)(?:\\(.{2,12}\\))?(?:$|:)"),
	/** A short sentence that opens a paragraph: 压实主体责任。党委每半年… */
	LEAD_SENTENCE("^[\\u4e00-\\u9fff\"、]{3,16}。(?=.{15})"),
	/** 责任部门：党委办公室 完成时限：2月底前, on a line of its own. */
	RESPONSIBLE("^[【(\\[]?(?:责任|牵头|主办|承办|配合|协办|完成时限|时限)[^。;]{0,6}:"),

	/** 2026年党建重点任务分解表, above a table. */
	TABLE_TITLE("^(?!附件|注)[^。;:,]{4,40}(?:分解表|任务表|清单|安排表|一览表|推进表|配档表|计划表|明细表|责任表)$"),

	/** A few words alone on a line, in one phrase or in two that answer each other. */
	PLAIN_HEAD(
			"^(?!注意|附|备注|说明|注:|抄送|\\(.*\\)$|.{0,12}(?:如下|以下|下列|包括):)(?:[【\\[].{2,20}[】\\]]|[●◆■▲★◇□◎※]?[\\u4e00-\\u9fff\"、《》()\\d+-]{2,24}(?:,[\\u4e00-\\u9fff\"、]{2,24})?):?$"),
	/** The headings that plans have even without a number. */
	COMMON_HEAD("^" + Words.COMMON + ":?$"),

	/** 目标任务：支部达标率…: the same with their text behind them. */
	COMMON_LABEL("^" + Words.COMMON + ":(?=.{6})");

	private final Pattern pattern;

	LineShape(String regex) {
		this.pattern = Pattern.compile(regex);
	}

	@Override
	public boolean test(Stretch stretch) {
		return stretch.matches(this.pattern);
	}

	Pattern pattern() {
		return this.pattern;
	}

	private static final class Words {

		static final String COMMON = "(?:指导思想|总体要求|总体思路|总体安排|基本思路|工作思路|工作目标|年度目标|主要目标|总体目标|目标要求|目标任务|基本原则|工作原则|主要任务|重点任务|重点工作|主要工作|具体工作|工作要点|工作重点|工作内容|主要内容|工作措施|主要措施|具体措施|保障措施|组织保障|工作要求|工作安排|具体安排|时间安排|进度安排|实施步骤|方法步骤|推进步骤|工作步骤|有关要求|组织实施|组织领导|监督考核|考核评价)(?:和措施|及措施|与措施|和要求)?";

	}

}
