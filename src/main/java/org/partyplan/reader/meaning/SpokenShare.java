package org.partyplan.reader.meaning;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Numeral;

/** Shares spoken in words: 八成五, 三分之二, 一半, 翻一番. */
final class SpokenShare {

	private static final String DIGIT = "[一二两三四五六七八九]";

	private static final Pattern TENTHS = Pattern.compile("(?<![第完建组])(" + DIGIT + ")成(" + DIGIT
			+ "|半)?(?=以上|以下|以内|左右|的|用于|用在|[,。;、)(]|$|[^立为果员长功熟绩效份型都品本交像因年就一二两三四五六七八九])");

	private static final Pattern FRACTION = Pattern.compile("([一二两三四五六七八九十]|\\d{1,2})分之([一二两三四五六七八九]|\\d{1,2})");

	private static final Pattern HALF = Pattern.compile("(?<![第每过])一半|半数(?=以上)");

	/** 翻一番 is twice as much. */
	private static final Pattern DOUBLED = Pattern.compile("(?<=翻)([一两二三])番");

	private SpokenShare() {
	}

	static Stream<Quantity> in(Folded text) {
		return Stream
			.of(text.matcher(TENTHS).results().map(SpokenShare::tenths),
					text.matcher(FRACTION).results().map(SpokenShare::fraction),
					text.matcher(HALF).results().map((found) -> of(found, "50", "%")),
					text.matcher(DOUBLED).results().map(SpokenShare::doubled))
			.flatMap((found) -> found.limit(Passage.MOST_FINDS));
	}

	private static Quantity tenths(MatchResult found) {
		String more = found.group(2);
		int ones = (more == null) ? 0 : "半".equals(more) ? 5 : Numeral.value(more);
		return of(found, String.valueOf(10 * Numeral.value(found.group(1)) + ones), "%");
	}

	private static Quantity fraction(MatchResult found) {
		return of(found, Numeral.decimal(found.group(2)) + "/" + Numeral.decimal(found.group(1)), "");
	}

	private static Quantity doubled(MatchResult found) {
		return of(found, String.valueOf(1 << Numeral.value(found.group(1))), "倍");
	}

	private static Quantity of(MatchResult found, String value, String unit) {
		return Quantity.of(found.start(), found.end(), "0", value, null, unit);
	}

}
