package org.partyplan.measure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;

/**
 * Which periods of the year a goal is set for, and which of them ask for another value.
 * Periods are numbered within the year, so that a goal goes over to another year as it
 * is.
 *
 * @param first the first period, from 1
 * @param last the last one, or {@link #LAST} for the year's last
 * @param others by period, what is asked there instead of the usual value
 */
public record GoalPeriods(int first, int last, SortedMap<Integer, BigDecimal> others) {

	/** More than any year has. */
	public static final int LAST = 53;

	/** Every period of the year asks for the same. */
	public static final GoalPeriods ALL = new GoalPeriods(1, LAST, new TreeMap<>());

	/** Names of periods are the same in every year. */
	private static final int YEAR = 2026;

	private static final Pattern KEPT = Pattern.compile("(\\d+)-(\\d+)((?:;\\d+=\\d+(?:\\.\\d+)?)*)");

	public GoalPeriods {
		if (first < 1 || last < first || last > LAST) {
			throw new IllegalArgumentException("periods " + first + " to " + last);
		}
		others = Collections.unmodifiableSortedMap(others);
	}

	/** As it was kept; nothing for every period. */
	public static GoalPeriods of(@Nullable String kept) {
		if (kept == null) {
			return ALL;
		}
		Matcher parts = KEPT.matcher(kept);
		if (!parts.matches()) {
			throw new IllegalArgumentException("periods " + kept);
		}
		SortedMap<Integer, BigDecimal> others = new TreeMap<>();
		Pattern.compile(";").splitAsStream(parts.group(3)).filter((one) -> !one.isEmpty()).forEach((one) -> {
			int equals = one.indexOf('=');
			others.put(Integer.valueOf(one.substring(0, equals)), new BigDecimal(one.substring(equals + 1)));
		});
		return new GoalPeriods(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), others);
	}

	/** As it is kept: 2-53;4=2, or nothing for every period. */
	public @Nullable String kept() {
		return equals(ALL) ? null
				: this.first + "-" + this.last
						+ this.others.entrySet()
							.stream()
							.map((other) -> ";" + other.getKey() + "=" + other.getValue().toPlainString())
							.collect(Collectors.joining());
	}

	/** Whether a period is asked for anything. */
	public boolean asks(int number) {
		return number >= this.first && number <= this.last && value(number, BigDecimal.ONE).signum() > 0;
	}

	/** What a period asks for. */
	public BigDecimal value(int number, BigDecimal usual) {
		return this.others.getOrDefault(number, usual);
	}

	/** 从第二季度起，第四季度 2 次; an empty string for every period. */
	public String words(Cadence cadence, String unit) {
		String from = (this.first == 1) ? "" : "，从" + name(cadence, this.first) + "起";
		String until = (this.last == LAST) ? "" : "，到" + name(cadence, this.last) + "止";
		return (from + until + others(cadence, unit)).replaceFirst("^，", "");
	}

	private String others(Cadence cadence, String unit) {
		return this.others.entrySet()
			.stream()
			.map((other) -> "，" + name(cadence, other.getKey())
					+ ((other.getValue().signum() == 0) ? "不要求" : " " + GoalWords.amount(other.getValue(), unit)))
			.collect(Collectors.joining());
	}

	/** 第二季度, 下半年, 5月. */
	public static String name(Cadence cadence, int number) {
		List<Period> all = Period.of(YEAR, cadence);
		return all.get(Math.min(number, all.size()) - 1).name();
	}

	/** The number of a period within its year. */
	public static int number(Period period, Cadence cadence) {
		return Period.of(period.end().getYear(), cadence).indexOf(period) + 1;
	}

}
