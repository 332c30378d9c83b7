package org.partyplan.plan.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.shared.Cadence;

/** Periods and values as people write them: 自第二季度起, 第四季度加开一次, 每个支部. */
public final class SpokenGoal {

	private static final String DIGITS = "一二三四五六七八九十";

	private static final String NAME = "(?:第?([一二三四1-4])季度|([上下])半年|(\\d{1,2}|十?[一二三四五六七八九十])月份?)";

	private static final Pattern SINCE = Pattern.compile("[自从]?" + NAME + "(?:开始|起)");

	/** A further time in one period. */
	private static final Pattern MORE = Pattern
		.compile(NAME + "(?:再|另)?[加增多](?:[开办讲学]|安排|组织|举办)?(\\d{1,3}|[一二两三四五六七八九十])[次场期个篇]");

	private static final Pattern OTHER = Pattern.compile(NAME + "[=:]?(\\d{1,9}(?:\\.\\d{1,4})?)[^\\d=;]{0,6}");

	private static final Pattern EACH = Pattern.compile("每个?(?:基层)?党?支部|各党?支部(?:都|均|分别|每)|(?:以|按)党?支部为单位");

	private SpokenGoal() {
	}

	/** Who is meant to reach what a sentence says. */
	public static GoalScope scope(String sentence) {
		return EACH.matcher(sentence).find() ? GoalScope.EACH : GoalScope.WHOLE;
	}

	/** Whether a sentence only adds to what another asks for. */
	public static boolean adds(String sentence) {
		return MORE.matcher(folded(sentence)).find() && !sentence.contains("每");
	}

	/** The periods that a sentence names, as far as they are of its cadence. */
	public static GoalPeriods periods(String sentence, @Nullable Cadence cadence, String usual) {
		String words = folded(sentence);
		Matcher since = SINCE.matcher(words);
		int first = since.find() ? Math.max(1, number(since, cadence)) : 1;
		SortedMap<Integer, BigDecimal> others = new TreeMap<>();
		if (usual.matches("\\d+")) {
			MORE.matcher(words)
				.results()
				.filter((more) -> number(more, cadence) > 0)
				.forEach((more) -> others.put(number(more, cadence), new BigDecimal(usual).add(count(more.group(4)))));
		}
		return new GoalPeriods(first, GoalPeriods.LAST, others);
	}

	/**
	 * What somebody typed: 第四季度 2；12月=3.
	 * @return nothing where it cannot be read or names periods of another cadence
	 */
	public static Optional<SortedMap<Integer, BigDecimal>> others(String typed, @Nullable Cadence cadence) {
		SortedMap<Integer, BigDecimal> others = new TreeMap<>();
		for (String part : folded(typed).split("[;,、\n]+")) {
			Matcher one = OTHER.matcher(part);
			if (part.isEmpty()) {
				continue;
			}
			if (!one.matches() || number(one, cadence) < 1) {
				return Optional.empty();
			}
			others.put(number(one, cadence), new BigDecimal(one.group(4)));
		}
		return Optional.of(others);
	}

	/** As one would type it. */
	public static String typed(GoalPeriods periods, @Nullable Cadence cadence) {
		return (cadence == null) ? ""
				: periods.others()
					.entrySet()
					.stream()
					.map((other) -> GoalPeriods.name(cadence, other.getKey()) + "=" + other.getValue().toPlainString())
					.collect(java.util.stream.Collectors.joining("；"));
	}

	/** The number of a named period, or 0 where it is not of the cadence. */
	private static int number(MatchResult name, @Nullable Cadence cadence) {
		if (name.group(1) != null) {
			return (cadence == Cadence.QUARTER) ? count(name.group(1)).intValue() : 0;
		}
		if (name.group(2) != null) {
			return (cadence != Cadence.HALF_YEAR) ? 0 : name.group(2).equals("上") ? 1 : 2;
		}
		int month = count(name.group(3)).intValue();
		return (month < 1 || month > 12) ? 0 : (cadence == Cadence.MONTH) ? month
				: (cadence == Cadence.QUARTER && month % 3 == 1) ? (month + 2) / 3 : 0;
	}

	private static BigDecimal count(String number) {
		if (number.matches("\\d+")) {
			return new BigDecimal(number);
		}
		int last = DIGITS.indexOf(number.replace('两', '二').charAt(number.length() - 1)) + 1;
		return BigDecimal.valueOf((number.length() == 2) ? 10 + last : last);
	}

	private static String folded(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[ \\t\\r\\u3000]", "");
	}

}
