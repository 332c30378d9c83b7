package org.partyplan.reader.meaning;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.text.Folded;
import org.partyplan.shared.Cadence;

/** Finds periods in lists of short forms: 月自查、季考评、年总评. */
final class ShortPeriods {

	private static final String FORM = "(?:周|月|季度?|半年|年)(?![份底初末度内终中会])[\\u4e00-\\u9fff]{2,3}";

	private static final Pattern LIST = Pattern
		.compile("(?<=[\"、,:行按]|^)" + FORM + "(?:[、,]" + FORM + "){1,3}(?=[\"、,。;的制]|$)");

	private static final Pattern ONE = Pattern.compile("(周|月|季(?=度?)|半年|年)度?[\\u4e00-\\u9fff]{2,3}");

	private static final Map<String, Cadence> CADENCES = Map.of("周", Cadence.WEEK, "月", Cadence.MONTH, "季",
			Cadence.QUARTER, "半年", Cadence.HALF_YEAR, "年", Cadence.YEAR);

	private ShortPeriods() {
	}

	static Stream<SpokenPeriod.Found> in(Folded text) {
		return text.matcher(LIST)
			.results()
			.limit(Passage.MOST_FINDS)
			.flatMap((list) -> ONE.matcher(list.group())
				.results()
				.map((form) -> new SpokenPeriod.Found(list.start() + form.start(), list.start() + form.end(),
						CADENCES.getOrDefault(form.group(1), Cadence.YEAR))));
	}

}
