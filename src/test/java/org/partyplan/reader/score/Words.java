package org.partyplan.reader.score;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Compares titles and quotations as the annotators' scorer does. */
final class Words {

	private static final Pattern NUMBER = Pattern
		.compile("^(第[一二三四五六七八九十百]+[部分章节项]*|[（(]?[一二三四五六七八九十]+[）)、.．]?|[（(]?\\d+[）)、.．]?|[①-⑳])\\s*");

	private static final Pattern FINAL = Pattern.compile("[。.：:；;，,、]+$");

	private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00a0]+");

	private static final int SAME_START = 6;

	private Words() {
	}

	static String norm(String words) {
		return SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
	}

	static String titleKey(String title) {
		return FINAL.matcher(norm(NUMBER.matcher(norm(title)).replaceFirst(""))).replaceFirst("");
	}

	static boolean sameTitle(String one, String other) {
		String a = titleKey(one);
		String b = titleKey(other);
		boolean begins = Math.min(a.length(), b.length()) >= SAME_START && (a.startsWith(b) || b.startsWith(a));
		return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || begins);
	}

	/** One holds the other, or half of the shorter one. */
	static boolean overlap(String one, String other) {
		String a = norm(one);
		String b = norm(other);
		if (a.isEmpty() || b.isEmpty()) {
			return false;
		}
		return a.contains(b) || b.contains(a) || longestCommon(a, b) >= 0.5 * Math.min(a.length(), b.length());
	}

	private static int longestCommon(String a, String b) {
		int best = 0;
		for (int i = 0; i < a.length(); i++) {
			while (i + best < a.length() && b.contains(a.substring(i, i + best + 1))) {
				best++;
			}
		}
		return best;
	}

	/** 个百分点 and 百分点, 個 and 个 are one unit. */
	static String unit(String unit) {
		String simple = norm(unit).replace('個', '个')
			.replace('場', '场')
			.replace('戶', '户')
			.replace('間', '间')
			.replace('萬', '万')
			.replace('項', '项')
			.replace('條', '条');
		return (simple.length() > 1 && simple.startsWith("个")) ? simple.substring(1) : simple;
	}

	static String number(String value) {
		try {
			return String.valueOf(Double.parseDouble(value));
		}
		catch (NumberFormatException ex) {
			return norm(value);
		}
	}

	/**
	 * How many characters of a piece stand in the plan, as a whole or in runs of eight.
	 */
	static int foundIn(String piece, String plan) {
		if (plan.contains(piece)) {
			return piece.length();
		}
		int have = 0;
		int i = 0;
		while (i + 8 <= piece.length()) {
			int j = i + 8;
			if (!plan.contains(piece.substring(i, j))) {
				i++;
				continue;
			}
			while (j < piece.length() && plan.contains(piece.substring(i, j + 1))) {
				j++;
			}
			have += j - i;
			i = j;
		}
		return have;
	}

}
