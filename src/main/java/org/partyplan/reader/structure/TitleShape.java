package org.partyplan.reader.structure;

import java.util.regex.Pattern;

/** Tells titles of plans from other lines, by their folded text. */
public final class TitleShape {

	/** Collections number their plans, sites add 范文, drafts add 送审稿. */
	private static final String TAIL = "(?:20[\\d_xX*]{1,2}年?|范文|模板|精选|大全|样本|锦集|最新|VIP|[\\d.]{1,6}字文?|篇[\\d一二三四五六七八九十]{1,3}|[\\d一二三四五六七八九十]{1,3}篇|\\([^()]{1,12}\\))";

	private static final String WORDS = "(?:计划|要点|方案|安排|意见|规划|总结|办法|打算|思路|任务|清单|通知|汇报|报告|部署|措施|举措|一览表|计划表|行动|制度|安排表|分解表|时间表|推进表|配档表|任务书|责任书|目标|规定|细则|指引|日程|行事历)";

	private static final Pattern TITLE = Pattern
		.compile("^(?!根据|按照|为了|为进|为深|为全|现将|附件|下面|以下|具体|主要|工作|重点|下步|下一步)[^。,;:!?]{3,60}" + WORDS + TAIL + "{0,4}$");

	private static final Pattern YEARED = Pattern.compile(
			"^(?=.{0,30}(?:20[\\d_xX*]{1,2}|年度))(?=.{0,40}(?:党|支部|组织))(?!根据|按照|为|在|现将|附件)[^。,;:!?]{6,50}(?:工作|活动|建设|发展党员)"
					+ TAIL + "{0,3}$");

	private static final Pattern MASKED = Pattern.compile("20?[xX*_×]{1,3}年?|[xX×*]{2,}");

	private static final Pattern COLLECTED = Pattern.compile("[\\d一二三四五六七八九十]篇\\)?(?:\\(.{0,8}\\))?$|^\\d{1,2}篇|大全");

	private static final Pattern YEAR = Pattern.compile("20[\\d_xX*×]{1,2}年?度?");

	private TitleShape() {
	}

	public static boolean title(String folded) {
		return folded.length() <= 70 && (TITLE.matcher(folded).find() || YEARED.matcher(folded).find());
	}

	public static boolean masked(String folded) {
		return MASKED.matcher(folded).find();
	}

	/** The title of a web page with several plans. */
	static boolean collection(String folded) {
		return COLLECTED.matcher(folded).find();
	}

	/** The title without its year, to find it again where the year is masked. */
	static String yearless(String folded) {
		return YEAR.matcher(folded).replaceAll("");
	}

}
