package org.partyplan.organization.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date typed in one of the ways people write one. What could mean two days, or lacks
 * one, is refused rather than guessed.
 *
 * @param day the day, or null
 * @param wrong what is wrong, or empty
 */
public record DateText(@Nullable LocalDate day, String wrong) {

	private static final Pattern APART = Pattern
		.compile("(\\d{4})\\s*[-/.年\\s]\\s*(\\d{1,2})\\s*[-/.月\\s]\\s*(\\d{1,2})\\s*[日号]?");

	private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final Pattern TIME = Pattern.compile("[ T]0{1,2}:00(:00(\\.0+)?)?$");

	private static final Pattern CHINESE = Pattern.compile("[〇○零一二三四五六七八九十]");

	private static final String DIGITS = "〇一二三四五六七八九";

	public static DateText of(String typed) {
		String text = TIME.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip()).replaceFirst("");
		String plain = CHINESE.matcher(text).find() ? arabic(text) : text;
		for (Pattern pattern : new Pattern[] { APART, TOGETHER }) {
			Matcher match = pattern.matcher(plain);
			if (match.matches()) {
				return day(match);
			}
		}
		return new DateText(null, complaint(plain));
	}

	private static DateText day(Matcher match) {
		try {
			return new DateText(LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
					Integer.parseInt(match.group(3))), "");
		}
		catch (DateTimeException none) {
			return new DateText(null, "没有这一天");
		}
	}

	private static String complaint(String text) {
		if (text.matches("\\d{4}[-/.年]\\d{1,2}月?|\\d{6}")) {
			return "只有年月，请补上日，如 2020-05-01";
		}
		if (text.matches("\\d{4}年?")) {
			return "只有年份，请补上月和日，如 2020-05-01";
		}
		if (text.matches("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}")) {
			return "分不清哪个是年月日，请写成 2020-05-01";
		}
		return text.matches("\\d{5}") ? "是数字不是日期，请把单元格设成日期格式或写成 2020-05-01" : "不是日期，请写成 2020-05-01";
	}

	/** 二〇二〇年五月二十一日 is 2020年5月21日. */
	private static String arabic(String text) {
		String plain = text.replaceAll("[○零]", "〇");
		Matcher tens = Pattern.compile("([一二三])?十([一二三四五六七八九])?").matcher(plain);
		plain = tens.replaceAll((match) -> ((match.group(1) == null) ? "一" : match.group(1))
				+ ((match.group(2) == null) ? "〇" : match.group(2)));
		StringBuilder digits = new StringBuilder();
		plain.chars()
			.forEach((c) -> digits.append((DIGITS.indexOf(c) < 0) ? (char) c : (char) ('0' + DIGITS.indexOf(c))));
		return digits.toString();
	}

}
