package org.partyplan.shared;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which people put names: 第2支部 before 第10支部, 第二党小组 before 第三党小组. */
public final class NaturalOrder {

	/** By the words, and numbers in them by their value. */
	public static final Comparator<String> NUMBERS = Comparator.comparing(NaturalOrder::key)
		.thenComparing((name) -> name);

	private static final Pattern NUMBER = Pattern.compile("\\d+|[〇零一二三四五六七八九十百]+");

	private static final String DIGITS = "零一二三四五六七八九";

	private NaturalOrder() {
	}

	/** What names of a kind have in common: 第支部 of 第2支部. */
	public static String withoutNumbers(String name) {
		return NUMBER.matcher(name).replaceAll("");
	}

	private static String key(String name) {
		return NUMBER.matcher(name).replaceAll((match) -> "%06d".formatted(value(match)));
	}

	private static int value(MatchResult match) {
		String text = match.group();
		return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text.substring(0, Math.min(6, text.length())))
				: chinese(text.replace('〇', '零'));
	}

	/** 一百二十三 is 123, and 二三 read figure by figure is 23. */
	private static int chinese(String text) {
		int sum = 0;
		int digit = 0;
		for (char c : text.toCharArray()) {
			int unit = (c == '十') ? 10 : (c == '百') ? 100 : 0;
			if (unit > 0) {
				sum += Math.max(1, digit) * unit;
				digit = 0;
			}
			else {
				digit = digit * 10 + DIGITS.indexOf(c);
			}
		}
		return Math.min(999_999, sum + digit);
	}

}
