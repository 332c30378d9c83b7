package org.partyplan.reader.meaning;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.HanNumber;

/**
 * A number with its unit.
 *
 * @param value the number in decimal digits, or a proportion such as 5:4:1
 * @param upper the upper end of a range
 */
record Quantity(int start, int end, String numeral, String value, @Nullable String upper, String unit) {

	private static final String NUMBER = "\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)|\\d{1,9}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千]{1,7}";

	private static final String UNITS = "个百分点|%|人次|课时|学时|学分|小时|分钟|万元|元|名|人(?![才员民心文大事力士物选均])|位|场次|次|场|期|篇|项|条|份|节(?![日约能])|堂|个|家|件|门|套|册|本(?![地级院科年校单部])|部(?![门分署])|处|所|支|例|户|批|轮|届|天|对(?![接象照标外内于口比话])|讲(?![话座解授])|幅|张|字|集|台(?![阶账式])|座";

	/** 1.5万份, 3千人次; in 三万元 the unit is 万元. */
	private static final String TIMES = "(?:([万千])(?!元))?";

	private static final Pattern COUNTED = Pattern
		.compile("(?<![第\\d.一二三四五六七八九十百千几+])(?<!\\d,)(?<!数(?=[十百千]))(" + NUMBER + ")" + TIMES + "(?:(?:" + UNITS
				+ ")?(?:-{1,2}|至|到)(" + NUMBER + ")" + TIMES + ")?[余多]?(" + UNITS + ")");

	private static final Pattern PER_CENT = Pattern.compile("百分之(" + NUMBER + ")");

	private static final Pattern PROPORTION = Pattern
		.compile("(?<![\\d:])\\d{1,3}(?::\\d{1,3}){1,4}(?=的?(?:比例|比重|结构))");

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("%", "percent"),
			Map.entry("个百分点", "percent"), Map.entry("人", "people"), Map.entry("名", "people"), Map.entry("位", "people"),
			Map.entry("人次", "people"), Map.entry("小时", "hours"), Map.entry("学时", "hours"), Map.entry("课时", "hours"),
			Map.entry("分钟", "hours"), Map.entry("万元", "amount"), Map.entry("元", "amount"), Map.entry("", "ratio"));

	static Stream<Quantity> in(Folded text) {
		return Stream
			.of(text.matcher(COUNTED).results().map(Quantity::counted),
					text.matcher(PER_CENT).results().map(Quantity::perCent),
					text.matcher(PROPORTION).results().map(Quantity::proportion))
			.flatMap((found) -> found.limit(Passage.MOST_FINDS));
	}

	private static Quantity counted(MatchResult found) {
		String upper = found.group(3);
		String times = found.group(5).startsWith("万") ? null
				: (found.group(2) != null) ? found.group(2) : found.group(4);
		return new Quantity(found.start(), found.end(), found.group(1), plain(found.group(1), times),
				(upper != null) ? plain(upper, found.group(4)) : null, found.group(5));
	}

	private static Quantity perCent(MatchResult found) {
		return new Quantity(found.start(), found.end(), found.group(1), plain(found.group(1), null), null, "%");
	}

	private static Quantity proportion(MatchResult found) {
		return new Quantity(found.start(), found.end(), "0", found.group(), null, "");
	}

	private static String plain(String numeral, @Nullable String times) {
		int worth = (times == null) ? 1 : times.equals("万") ? 10_000 : 1_000;
		return new BigDecimal(HanNumber.decimal(numeral.replace(",", ""))).multiply(BigDecimal.valueOf(worth))
			.stripTrailingZeros()
			.toPlainString();
	}

	boolean arabic() {
		return Character.isDigit(this.numeral.charAt(0));
	}

	boolean percent() {
		return "%".equals(this.unit) || this.unit.isEmpty();
	}

	/** Counts occasions or pages, which 一 can do too, and not things as 一个 does. */
	boolean occasion() {
		return "次场期篇堂节场次学时小时".contains(this.unit);
	}

	/** Even as 一: one report a year is a target, one batch is a manner of speaking. */
	boolean countable() {
		return !"批支部处轮门套".contains(this.unit);
	}

	/** More than one, and no mere manner of speaking. */
	boolean several() {
		return !"一".equals(this.numeral);
	}

	/** Ten and more are counted, not spoken of. */
	boolean many() {
		return new BigDecimal(this.value).compareTo(BigDecimal.TEN) >= 0 && countable();
	}

	String kind() {
		return Objects.requireNonNullElse(KINDS.get(this.unit), "count");
	}

}
