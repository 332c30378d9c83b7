package org.partyplan.reader.text;

import java.util.regex.Pattern;

/** The kinds of numbers before headings, the higher level first. */
public enum MarkerKind {

	PART("第([一二三四五六七八九十]{1,3}|\\d{1,2})(?:部分|章|节(?![日约]))[、:.,]?"),
	/** 第一条 为规范…: the articles of a plan that is written like a rule. */
	ARTICLE("第([一二三四五六七八九十百]{1,4})条[、:.,]?"), ROMAN("([Ⅰ-Ⅻ])[、.,:]"), HAN("([一二三四五六七八九十百]{1,3})(?:[、.]|[,:](?!\\d))"),
	HAN_BRACKETS("\\(([一二三四五六七八九十百]{1,3})\\)[、.,]?"),
	/** A month as a heading, as plans by the calendar have it. */
	MONTH("(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:[:、]|$|(?=[\\u4e00-\\u9fff\"《])(?![底初末上中下前后至到内起以间份第]))"),
	/** 1 总体要求, above 1.1: a short line of words behind a bare number. */
	WHOLE("(\\d{1,2})(?=(?![月日年个名次项条岁时分第点号级人位家类本天周])[\\u4e00-\\u9fff][\\u4e00-\\u9fff、\"]{1,19}$)"),
	/** Before a date the full stop of 1. is no decimal point: 1.10月8日. */
	ARABIC("(\\d{1,2})(?:、|[.,](?!\\d)|\\.(?=\\d{1,2}月|\\d{4}年))"),
	DECIMAL("(\\d{1,2}\\.\\d{1,2})[、.]?(?=[^\\d%.、年月日万亿个倍]|[年月][度终初末])"),
	DECIMAL_BELOW("(\\d{1,2}(?:\\.\\d{1,2}){2,3})[、.]?(?=[^\\d%.、])"), ARABIC_BRACKETS("\\((\\d{1,2})\\)[、.,]?"),

	ARABIC_HALF_BRACKET("(\\d{1,2})\\)[、.]?"),

	CIRCLED("([①-⑳])[、.]?");

	private final Pattern pattern;

	MarkerKind(String regex) {
		this.pattern = Pattern.compile(regex);
	}

	Pattern pattern() {
		return this.pattern;
	}

	/** Counts up from one, so that a start over is a list within the list. */
	public boolean nests() {
		return compareTo(ARABIC) >= 0 && this != DECIMAL && this != DECIMAL_BELOW;
	}

	public boolean above(MarkerKind other) {
		return compareTo(other) < 0;
	}

}
