package org.partyplan.plan.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Years that a plan's text names besides its own. */
public final class YearWords {

	private static final String HAN = "〇一二三四五六七八九";

	/** The titles of documents and their numbers keep the year they were made in. */
	private static final Pattern TITLES = Pattern.compile("《[^》]*》|[〔\\[]\\d{4}[〕\\]]\\d*号?");

	private static final Pattern YEAR = Pattern
		.compile("(?<!\\d)(20\\d\\d)(?=年|[-/.]\\d{1,2}[-/.]\\d)|(二[〇零][〇零一二三四五六七八九]{2})年");

	private YearWords() {
	}

	/**
	 * Years before a plan's own, as they are written: most likely left from last time.
	 */
	public static List<String> earlier(String text, int year) {
		return YEAR.matcher(TITLES.matcher(text).replaceAll(""))
			.results()
			.filter((found) -> year(found) < year)
			.map((found) -> found.group().replaceFirst("年?$", "年"))
			.distinct()
			.toList();
	}

	/** Another year, written as these words are: 2026年, 二〇二六年. */
	public static String like(String words, int year) {
		if (Character.isDigit(words.charAt(0))) {
			return year + "年";
		}
		StringBuilder han = new StringBuilder();
		String.valueOf(year).chars().forEach((digit) -> han.append(HAN.charAt(digit - '0')));
		return han.toString().replace('〇', words.contains("零") ? '零' : '〇') + "年";
	}

	private static int year(MatchResult found) {
		if (found.group(1) != null) {
			return Integer.parseInt(found.group(1));
		}
		return found.group(2)
			.replace('零', '〇')
			.chars()
			.map((digit) -> HAN.indexOf(digit))
			.reduce(0, (number, digit) -> number * 10 + digit);
	}

}
