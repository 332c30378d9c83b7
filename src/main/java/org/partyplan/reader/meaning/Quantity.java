package org.partyplan.reader.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Marker;
import org.partyplan.reader.text.MarkerKind;
import org.partyplan.reader.text.Numeral;

/**
 * A number with its unit.
 *
 * @param value the number in decimal digits, or a proportion such as 5:4:1
 * @param upper the upper end of a range
 * @param from where the list begins that it stands in: 分别不少于56、40、32学时, or its own start
 * @param to where that list ends, or its own end
 */
record Quantity(int start, int end, String numeral, String value, @Nullable String upper, String unit, int from,
		int to) {

	private static final String NUMBER = "\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)|\\d{1,9}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千]{1,7}";

	/** 1.5万份, 3千人次; in 三万元 the unit is 万元. */
	private static final String TIMES = "(?:([万千])(?!元))?";

	private static final Pattern COUNTED = Pattern
		.compile("(?<![第\\d.一二三四五六七八九十百千几+])(?<!\\d,)(?<!数(?=[十百千]))(" + NUMBER + ")" + TIMES + "(?:(?:"
				+ MeasureWord.ANY + ")?(?:-{1,2}|至|到)(" + NUMBER + ")" + TIMES + ")?[余多]?(" + MeasureWord.ANY + ")");

	private static final Pattern PER_CENT = Pattern.compile("百分之(" + NUMBER + ")");

	/** 不少于4000颗: behind a bound and before the clause's end any word counts. */
	private static final Pattern BOUNDED = Pattern.compile("(?<=不少于|不低于|不超过|不多于|至少|超过|达到|控制在)(\\d{1,9}(?:\\.\\d{1,4})?)"
			+ TIMES + "([\\u4e00-\\u9fff])(?=[,。;、)|\\n]|以[上下内]|$)");

	/** 年度学时不少于36: what is counted names the unit. */
	private static final Pattern UNIT_BEFORE = Pattern.compile(
			"(学时|课时|积分|得分|分值|人次|人数|次数|场次|篇数|天数)(?:年?人均|平均)?(?:均|都)?(?:要|应)?(?:不少于|不低于|不超过|不多于|至少|达到|控制在)(\\d{1,9}(?:\\.\\d{1,4})?)(?=[,。;、)|\\n]|以[上下内](?![\\u4e00-\\u9fff])|$)");

	/** 平均年龄下降3岁: an age is a fact, its change a goal. */
	private static final Pattern YOUNGER = Pattern.compile("(?<=年龄.{0,4}(?:下降|降低|减小|降))(\\d(?:\\.\\d)?)(岁)");

	private static final Map<String, String> COUNTED_IN = Map.ofEntries(Map.entry("学时", "学时"), Map.entry("课时", "课时"),
			Map.entry("积分", "分"), Map.entry("得分", "分"), Map.entry("分值", "分"), Map.entry("人次", "人次"),
			Map.entry("人数", "人"), Map.entry("次数", "次"), Map.entry("场次", "场"), Map.entry("篇数", "篇"),
			Map.entry("天数", "天"));

	private static final Pattern ANY_UNIT = Pattern.compile(MeasureWord.ANY + "|[年月岁成度号级倍]");

	private static final Pattern PROPORTION = Pattern
		.compile("(?<![\\d:])\\d{1,3}(?::\\d{1,3}){1,4}(?=的?(?:比例|比重|结构))");

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("%", "percent"), Map.entry("‰", "percent"),
			Map.entry("个百分点", "percent"), Map.entry("人", "people"), Map.entry("名", "people"), Map.entry("位", "people"),
			Map.entry("人次", "people"), Map.entry("小时", "hours"), Map.entry("学时", "hours"), Map.entry("课时", "hours"),
			Map.entry("分钟", "hours"), Map.entry("万元", "amount"), Map.entry("元", "amount"), Map.entry("", "ratio"));

	static Stream<Quantity> in(Folded text) {
		List<Quantity> listed = ListedQuantities.in(text);
		return Stream.concat(listed.stream(),
				apart(text).filter((one) -> listed.stream().noneMatch((other) -> other.holds(one))));
	}

	/** Whether there is any at all. */
	static boolean any(String folded) {
		return alone(Folded.of(folded)).findAny().isPresent();
	}

	/** Of two that share a sign the one that begins first: 九成五, 三分之二场次. */
	private static Stream<Quantity> apart(Folded text) {
		List<Quantity> found = new ArrayList<>();
		alone(text).filter((one) -> one.inOneCell(text) && !one.numbersLine(text))
			.sorted(Comparator.comparingInt(Quantity::start).thenComparing(Quantity::end, Comparator.reverseOrder()))
			.filter((one) -> found.isEmpty() || found.get(found.size() - 1).end <= one.start)
			.forEach(found::add);
		return found.stream();
	}

	/** The unit does not stand in the next cell of a table's row. */
	private boolean inOneCell(Folded text) {
		return text.original().substring(text.origin(this.start), text.originEnd(this.end)).indexOf('\t') < 0;
	}

	/** 1.2 支部…: a number that counts the lines. */
	private boolean numbersLine(Folded text) {
		boolean first = this.start == 0 || text.text().charAt(this.start - 1) == '\n';
		return first && this.numeral.indexOf('.') >= 0 && (Marker.at(text, this.start, MarkerKind.DECIMAL).isPresent()
				|| Marker.at(text, this.start, MarkerKind.DECIMAL_BELOW).isPresent());
	}

	private static Stream<Quantity> alone(Folded text) {
		return Stream
			.of(text.matcher(COUNTED).results().map(Quantity::counted),
					text.matcher(PER_CENT).results().map(Quantity::perCent),
					text.matcher(YOUNGER).results().map(Quantity::younger),
					text.matcher(BOUNDED).results().filter(Quantity::uncommon).map(Quantity::bounded),
					text.matcher(UNIT_BEFORE).results().map(Quantity::unitBefore),
					text.matcher(PROPORTION).results().map(Quantity::proportion), SpokenShare.in(text))
			.flatMap((found) -> found.limit(Passage.MOST_FINDS));
	}

	/** A number that stands by itself. */
	static Quantity of(int start, int end, String numeral, String value, @Nullable String upper, String unit) {
		return new Quantity(start, end, numeral, value, upper, unit, start, end);
	}

	private boolean holds(Quantity other) {
		return other.start >= this.from && other.start < this.to;
	}

	/** One of several values that 分别 gives out. */
	boolean listed() {
		return this.from != this.start || this.to != this.end;
	}

	/** A length of time, which is kept within. */
	boolean time() {
		return MeasureWord.time(this.unit);
	}

	private static Quantity counted(MatchResult found) {
		String upper = found.group(3);
		String times = found.group(5).startsWith("万") ? null
				: (found.group(2) != null) ? found.group(2) : found.group(4);
		return of(found.start(), found.end(), found.group(1), plain(found.group(1), times),
				(upper != null) ? plain(upper, found.group(4)) : null, found.group(5));
	}

	private static boolean uncommon(MatchResult found) {
		return !ANY_UNIT.matcher(found.group(3)).matches();
	}

	private static Quantity bounded(MatchResult found) {
		return of(found.start(), found.end(), found.group(1), plain(found.group(1), found.group(2)), null,
				found.group(3));
	}

	private static Quantity unitBefore(MatchResult found) {
		return of(found.start(2), found.end(2), found.group(2), plain(found.group(2), null), null,
				COUNTED_IN.get(found.group(1)));
	}

	private static Quantity perCent(MatchResult found) {
		return of(found.start(), found.end(), found.group(1), plain(found.group(1), null), null, "%");
	}

	private static Quantity younger(MatchResult found) {
		return of(found.start(), found.end(), found.group(1), found.group(1), null, found.group(2));
	}

	private static Quantity proportion(MatchResult found) {
		return of(found.start(), found.end(), "0", found.group(), null, "");
	}

	static String plain(String numeral, @Nullable String times) {
		int worth = (times == null) ? 1 : times.equals("万") ? 10_000 : 1_000;
		return new BigDecimal(Numeral.decimal(numeral.replace(",", ""))).multiply(BigDecimal.valueOf(worth))
			.stripTrailingZeros()
			.toPlainString();
	}

	boolean arabic() {
		return Character.isDigit(this.numeral.charAt(0));
	}

	boolean percent() {
		return "%".equals(this.unit) || "‰".equals(this.unit) || this.unit.isEmpty();
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
