package org.partyplan.reader.meaning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partyplan.reader.text.Numeral;

/**
 * The last day that the words of a date leave in the plan's year; days of the moon's
 * calendar are left open.
 */
final class NodeDate {

	private static final Map<String, MonthDay> FESTIVALS = Map.ofEntries(Map.entry("七一", MonthDay.of(7, 1)),
			Map.entry("建党节", MonthDay.of(7, 1)), Map.entry("党的生日", MonthDay.of(7, 1)),
			Map.entry("八一", MonthDay.of(8, 1)), Map.entry("建军节", MonthDay.of(8, 1)), Map.entry("五一", MonthDay.of(5, 1)),
			Map.entry("劳动节", MonthDay.of(5, 1)), Map.entry("五四", MonthDay.of(5, 4)),
			Map.entry("青年节", MonthDay.of(5, 4)), Map.entry("三八", MonthDay.of(3, 8)),
			Map.entry("妇女节", MonthDay.of(3, 8)), Map.entry("六一", MonthDay.of(6, 1)),
			Map.entry("儿童节", MonthDay.of(6, 1)), Map.entry("元旦", MonthDay.of(1, 1)),
			Map.entry("国庆", MonthDay.of(10, 1)), Map.entry("护士节", MonthDay.of(5, 12)),
			Map.entry("医师节", MonthDay.of(8, 19)), Map.entry("教师节", MonthDay.of(9, 10)),
			Map.entry("国家宪法日", MonthDay.of(12, 4)), Map.entry("学雷锋", MonthDay.of(3, 5)));

	private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

	private static final Pattern NEXT = Pattern.compile("^[次翌明]年");

	/** 前, and how many days before where it says so: 前三天. */
	private static final Pattern BEFORE = Pattern.compile("^[\"节日]{0,3}之?前(?!夕?后)(?:([一二两三四五六七八九十]|\\d{1,2})[天日])?");

	/**
	 * The ways to write a date, the more exact first; the last match in a range counts.
	 */
	private static final List<Written> WRITTEN = List.of(new Written("(\\d{1,2})月(\\d{1,2})日", NodeDate::day),
			new Written("(\\d{1,2})月\\d{1,2}-{1,2}(\\d{1,2})日", NodeDate::day),
			new Written("(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?上旬", (found, year) -> in(found, year, 10)),
			new Written("(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?中旬", (found, year) -> in(found, year, 20)),
			new Written("(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?初", (found, year) -> in(found, year, 10)),
			new Written("(\\d{1,2}|十[一二]?|[一二三四五六七八九])月", (found, year) -> in(found, year, 31)),
			new Written("([一二三四1-4])季度",
					(found, year) -> YearMonth.of(year, 3 * Numeral.value(found.group(1))).atEndOfMonth()),
			new Written("上半年|年中", (found, year) -> LocalDate.of(year, 6, 30)),
			new Written("下半年|年底|年末|年终", (found, year) -> LocalDate.of(year, 12, 31)),
			new Written("年初", (found, year) -> LocalDate.of(year, 3, 31)));

	private NodeDate() {
	}

	/** The date in the year, from the node's folded words and what stands behind them. */
	static Optional<LocalDate> of(String words, String behind, int year) {
		int before = before(behind);
		Optional<LocalDate> festival = FESTIVALS.entrySet()
			.stream()
			.filter((entry) -> words.contains(entry.getKey()))
			.map((entry) -> entry.getValue().atYear(year).minusDays(before))
			.findFirst();
		return festival.or(() -> written(words, named(words, year)));
	}

	/** The year that the words name last, in numbers or as the next one. */
	private static int named(String words, int year) {
		int named = YEAR.matcher(words)
			.results()
			.mapToInt((found) -> Integer.parseInt(found.group(1)))
			.reduce(year, (first, last) -> last);
		return NEXT.matcher(words).find() ? year + 1 : named;
	}

	private static int before(String behind) {
		Matcher before = BEFORE.matcher(behind);
		return !before.find() ? 0 : (before.group(1) == null) ? 1 : Numeral.value(before.group(1));
	}

	private static Optional<LocalDate> written(String words, int year) {
		try {
			return WRITTEN.stream().flatMap((form) -> form.read(words, year).stream()).findFirst();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static LocalDate day(MatchResult found, int year) {
		YearMonth month = YearMonth.of(year, Numeral.value(found.group(1)));
		int day = Numeral.value(found.group(2));
		boolean leapDay = month.getMonthValue() == 2 && day == 29;
		return month.atDay(leapDay ? Math.min(day, month.lengthOfMonth()) : day);
	}

	private static LocalDate in(MatchResult found, int year, int day) {
		YearMonth month = YearMonth.of(year, Numeral.value(found.group(1)));
		return month.atDay(Math.min(day, month.lengthOfMonth()));
	}

	private record Written(Pattern pattern, BiFunction<MatchResult, Integer, LocalDate> date) {

		Written(String regex, BiFunction<MatchResult, Integer, LocalDate> date) {
			this(Pattern.compile(regex), date);
		}

		/** The date of the last match, which ends a range. */
		Optional<LocalDate> read(String words, int year) {
			Matcher matcher = this.pattern.matcher(words);
			LocalDate last = null;
			while (matcher.find()) {
				last = this.date.apply(matcher, year);
			}
			return Optional.ofNullable(last);
		}

	}

}
