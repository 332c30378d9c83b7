package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Moves a plan's text to another year. Only the plan's own year is changed, and by as
 * many characters, so that what is tied to a stretch of the text stays on it.
 *
 * @param from the plan's year
 * @param to the new one
 */
public record YearShift(int from, int to) {

	private static final String HAN = "〇一二三四五六七八九";

	/** What depends on the year and is not guessed. */
	private static final Pattern DOUBTFUL = Pattern.compile(
			"[^，。；、\\s《“\"]{0,6}\\d{1,3}周年|第[一二三四五六七八九十百\\d]{1,4}[届次](?=全国|中央|全会|党代会|代表大会)|[\\u4e00-\\u9fff]{2,10}〔\\d{4}〕\\d+号");

	private static final Pattern NOTICE_TITLE = Pattern
		.compile("\\A(?:[^\\n]{0,60}\\n){0,5}?[^\\n]{0,120}通知\\s*(?=\\n|\\z)");

	private static final Pattern OTHER_YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?=年|版)");

	public String text(String text) {
		String figures = Pattern.compile("(?<![\\d〔\\[])" + from() + "(?=年|版|[-/.]\\d{1,2}[-/.]\\d)")
			.matcher(text)
			.replaceAll(String.valueOf(to()));
		return figures.replace(han('〇', from()) + "年", han('〇', to()) + "年")
			.replace(han('零', from()) + "年", han('零', to()) + "年");
	}

	/** A title may carry the year without 年. */
	public String title(String title) {
		return text(title).replaceAll("(?<!\\d)" + from() + "(?!\\d)", String.valueOf(to()));
	}

	/**
	 * A covering notice whose plan changed its title or year: the plan's title in it, and
	 * the year in its own title, which ends with the first line that ends with 通知.
	 */
	String notice(String notice, String oldTitle, String newTitle) {
		String named = oldTitle.isBlank() ? notice : notice.replace(oldTitle, newTitle);
		Matcher titled = NOTICE_TITLE.matcher(named);
		return titled.find() ? title(titled.group()) + named.substring(titled.end()) : named;
	}

	@Nullable LocalDate day(@Nullable LocalDate day) {
		return (day == null) ? null : day.plusYears(to() - from());
	}

	public Schedule schedule(Schedule schedule) {
		return new Schedule(schedule.cadence(), day(schedule.dueOn()), schedule.node(), schedule.dueDay());
	}

	/** Words of the old text that a person has to judge. */
	public List<String> doubtful(String text) {
		Stream<String> named = DOUBTFUL.matcher(text).results().map((found) -> found.group());
		Stream<String> years = OTHER_YEAR.matcher(text)
			.results()
			.map((found) -> found.group() + "年")
			.filter((year) -> !year.startsWith(String.valueOf(from())));
		return Stream.concat(named, years).distinct().toList();
	}

	private static String han(char zero, int year) {
		StringBuilder words = new StringBuilder();
		String.valueOf(year).chars().map((digit) -> HAN.charAt(digit - '0')).forEach((c) -> words.append((char) c));
		return words.toString().replace('〇', zero);
	}

}
