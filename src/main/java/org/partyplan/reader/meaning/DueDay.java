package org.partyplan.reader.meaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Numeral;
import org.partyplan.shared.Cadence;

/** The day of the month by which work that comes round is due: 每月25日前, 每季度末月20日前. */
final class DueDay {

	private static final String LAST = "(?:末月|末|最后一个月|最后1个月|第三个月|第3个月)?";

	private static final Pattern DAY = Pattern.compile("(?:每个?月|每个?季度?" + LAST + "|每半年" + LAST
			+ ")的?(?:底|末)?(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?:之?前|以前|内)");

	private DueDay() {
	}

	/** The day, for a period of months; null where the words name none. */
	static @Nullable Integer in(String folded, Cadence cadence) {
		if (cadence != Cadence.MONTH && cadence != Cadence.QUARTER && cadence != Cadence.HALF_YEAR) {
			return null;
		}
		Matcher day = DAY.matcher(folded);
		int number = day.find() ? Numeral.value(day.group(1)) : 0;
		return (number >= 1 && number <= 31) ? Integer.valueOf(number) : null;
	}

}
