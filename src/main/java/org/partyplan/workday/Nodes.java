package org.partyplan.workday;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;

/** The days of the year that work is pinned to: 七一, 春节, 国庆 and the like. */
public final class Nodes {

	private static final Map<String, IntFunction<LocalDate>> DAYS = days();

	private Nodes() {
	}

	/** The nodes' keys in the order of the year. */
	public static Set<String> keys() {
		return DAYS.keySet();
	}

	/**
	 * The day of a node.
	 * @param key such as 七一
	 * @param year the solar year
	 * @return the day, or empty for a key that is not a node
	 */
	public static Optional<LocalDate> day(String key, int year) {
		return Optional.ofNullable(DAYS.get(key)).map((node) -> node.apply(year));
	}

	private static Map<String, IntFunction<LocalDate>> days() {
		Map<String, IntFunction<LocalDate>> days = new LinkedHashMap<>();
		days.put("元旦", solar(1, 1));
		days.put("春节", lunar(1, 1));
		days.put("三八", solar(3, 8));
		days.put("清明", Nodes::qingming);
		days.put("五一", solar(5, 1));
		days.put("五四", solar(5, 4));
		days.put("护士节", solar(5, 12));
		days.put("端午", lunar(5, 5));
		days.put("年中", solar(6, 30));
		days.put("七一", solar(7, 1));
		days.put("八一", solar(8, 1));
		days.put("医师节", solar(8, 19));
		days.put("中秋", lunar(8, 15));
		days.put("国庆", solar(10, 1));
		days.put("重阳", lunar(9, 9));
		days.put("年底", solar(12, 31));
		return days;
	}

	private static IntFunction<LocalDate> solar(int month, int day) {
		return (year) -> LocalDate.of(year, month, day);
	}

	private static IntFunction<LocalDate> lunar(int month, int day) {
		return (year) -> date(Lunar.fromYmd(year, month, day).getSolar());
	}

	private static LocalDate qingming(int year) {
		return date(Lunar.fromYmd(year, 1, 1).getJieQiTable().get("清明"));
	}

	private static LocalDate date(Solar solar) {
		return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
	}

}
