package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Numeral;

/**
 * Several values given out to several things: 分别达到95%、100%, 分别不少于56、40、32学时. The words
 * around the list hold for each of its values, and so does the last unit.
 */
final class ListedQuantities {

	private static final String UNIT = "(?:" + MeasureWord.ANY + ")";

	private static final String VALUE = "(?:\\d{1,6}(?:\\.\\d{1,4})?万?(?:" + UNIT + "|(?=[、和及与]))|[一二两三四五六七八九十]{1,3}"
			+ UNIT + "|[一二两三四五六七八九]成)";

	private static final String BOUND = "(?:以上|以下|以内)?";

	private static final Pattern LIST = Pattern
		.compile("(?:(?:分别|依次|各(?=不|至少|达|为))[^。;\\n\\d一二两三四五六七八九十]{0,16}|(?<=分别[^。;\\n]{1,30})[到至])(" + VALUE + "(?:"
				+ BOUND + "(?:、|和|及|与|以及)[\\u4e00-\\u9fff&&[^一二两三四五六七八九十]]{0,4}" + VALUE + "){1,5})");

	private static final Pattern ONE = Pattern
		.compile("(\\d{1,6}(?:\\.\\d{1,4})?|[一二两三四五六七八九十]{1,3})(万)?(成|" + UNIT + ")?");

	private ListedQuantities() {
	}

	static List<Quantity> in(Folded text) {
		List<Quantity> found = new ArrayList<>();
		text.matcher(LIST).results().limit(Passage.MOST_FINDS).forEach((list) -> add(list, found));
		return found;
	}

	private static void add(MatchResult list, List<Quantity> found) {
		List<MatchResult> values = ONE.matcher(list.group(1)).results().toList();
		String last = unit(values.get(values.size() - 1));
		for (MatchResult value : values) {
			String own = unit(value);
			boolean shared = own.isEmpty() || (last.startsWith(own) && !last.equals(own));
			found.add(quantity(list, value, shared ? last : own));
		}
	}

	private static String unit(MatchResult value) {
		return (value.group(3) != null) ? value.group(3) : "";
	}

	private static Quantity quantity(MatchResult list, MatchResult value, String unit) {
		int start = list.start(1) + value.start();
		boolean tenths = "成".equals(unit);
		String number = tenths ? String.valueOf(10 * Numeral.value(value.group(1)))
				: Quantity.plain(value.group(1), value.group(2));
		return new Quantity(start, list.start(1) + value.end(), value.group(1), number, null, tenths ? "%" : unit,
				list.start(1), list.end(1));
	}

}
