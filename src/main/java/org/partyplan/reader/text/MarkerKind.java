package org.partyplan.reader.text;

import java.util.regex.Pattern;

/** The kinds of numbers before headings, the higher level first. */
public enum MarkerKind {

	PART("第([一二三四五六七八九十]{1,3}|\\d{1,2})(?:部分|章|节(?![日约]))[、:.,]?"),
	/** 第一条 为规范…: the articles of a plan that is written like a rule. */
	ARTICLE("第([一二三四五六七八九十百]{1,4})条[、:.,]?"), ROMAN("([Ⅰ-Ⅻ])(?:[、.,:]|(?=[\\u4e00-\\u9fff]{2}))"),
	/** 一、 is a number, 一、二月 are two months. */
	HAN("([一二三四五六七八九十百]{1,3})(?:(?:、|[.](?![一二三四五六七八九十]))(?!(?:十[一二]?|[一二三四五六七八九])月)|[,:](?!\\d))"),
	HAN_BRACKETS("\\(([一二三四五六七八九十百]{1,3})\\)[、.,]?"),
	/** 第一阶段：动员部署, 第二季度（4—6月）: what such a heading counts stays in its words. */
	PHASE("(?=(?:第|任务|行动|工程|专项|举措)?([一二三四五六七八九十上下]{1,2}|\\d)(?:(?<=(?:任务|行动|工程|专项|举措)[一二三四五六七八九十\\d]{1,2})[:、]|(?:个?阶段|季度|半年|步|步骤|板块|模块|单元|篇章|战役)(?:[:(、]|$|(?![之以末内初前后的各])[^。;,:]{2,28}(?:$|[:(]))))"),
	/** A month as a heading, or a few together, as plans by the calendar have it. */
	MONTH("(" + Numerals.MONTH + ")(?:月?份?(?:-{1,2}|至|到)" + Numerals.MONTH + "|月?、" + Numerals.MONTH
			+ "(?=月份?(?:[:(]|$)))?月份?(?:[:、]|$|(?=\\()|(?=[\\u4e00-\\u9fff\"《])(?![底初末上中下前后至到内起以间份第]))"),
	/** 1 总体要求, above 1.1: a short line of words behind a bare number. */
	WHOLE("(\\d{1,2})(?=(?![月日年个名次项条岁时分第点号级人位家类本天周])[\\u4e00-\\u9fff][\\u4e00-\\u9fff、\"]{1,19}$)"),
	/** Before a date the full stop of 1. is no decimal point: 1.10月8日. */
	ARABIC("(\\d{1,2})(?:、|[.,](?!\\d)|\\.(?=\\d{1,2}月|\\d{4}年))"),
	DECIMAL("(\\d{1,2}\\.\\d{1,2})[、.]?(?!\"?(?:世界|国际|全国)[\\u4e00-\\u9fff]{1,8}[日节])(?=[^\\d%.、年月日万亿个倍]|[年月][度终初末])"),
	DECIMAL_BELOW("(\\d{1,2}(?:\\.\\d{1,2}){2,3})[、.]?(?=[^\\d%.、])"), ARABIC_BRACKETS("\\((\\d{1,2})\\)[、.,]?"),

	ARABIC_HALF_BRACKET("(\\d{1,2})\\)[、.]?"),

	LETTER("([A-Ha-h])[.、)](?=[\\u4e00-\\u9fff\"《])"),

	CIRCLED("([①-⑳])[、.]?"),
	/** ——深化理论学习, • 抓好组织生活: a mark that counts nothing. */
	DASH("([-•·●◆■▲★◇□◎※➢✦]{1,2}(?=[\\u4e00-\\u9fff\"《])|[•●◆■▲★◇□◎※➢✦]{1,2}(?=\\d)|--(?=\\d{1,4}[年月日]))");

	private final Pattern pattern;

	MarkerKind(String regex) {
		this.pattern = Pattern.compile(regex);
	}

	Pattern pattern() {
		return this.pattern;
	}

	/** Counts up from one, so that a start over is a list within the list. */
	public boolean nests() {
		return compareTo(ARABIC) >= 0 && this != DECIMAL && this != DECIMAL_BELOW && this != DASH;
	}

	public boolean above(MarkerKind other) {
		return compareTo(other) < 0;
	}

	/** Months and phases stand above any list, or below any heading, as they come. */
	public boolean floats() {
		return this == PHASE || this == MONTH;
	}

	private static final class Numerals {

		static final String MONTH = "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])";

	}

}
