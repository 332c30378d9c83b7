package org.partyplan.plan.reading;

import java.util.regex.Pattern;

/** The kinds of numbers before headings, the higher level first. */
enum MarkerKind {

	PART("第([一二三四五六七八九十]{1,3}|\\d{1,2})(?:部分|章)[、:.,]?"),

	HAN("([一二三四五六七八九十百]{1,3})(?:[、.]|[,:](?!\\d))"),

	HAN_BRACKETS("\\(([一二三四五六七八九十百]{1,3})\\)[、.,]?"),

	/** A month as a heading, as plans by the calendar have it. */
	MONTH("(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:[:、]|$)"),

	/** Before a date the full stop of 1. is no decimal point: 1.10月8日. */
	ARABIC("(\\d{1,2})(?:、|[.,](?!\\d)|\\.(?=\\d{1,2}月|\\d{4}年))"),

	DECIMAL("(\\d{1,2}\\.\\d{1,2})(?:\\.\\d{1,2})?[、.]?(?=[^\\d%.、年月日万亿个倍])"),

	ARABIC_BRACKETS("\\((\\d{1,2})\\)[、.,]?"),

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
	boolean nests() {
		return compareTo(MONTH) > 0 && this != DECIMAL;
	}

	boolean above(MarkerKind other) {
		return compareTo(other) < 0;
	}

}
