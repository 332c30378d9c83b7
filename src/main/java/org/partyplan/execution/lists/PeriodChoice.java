package org.partyplan.execution.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Period;

/**
 * A period as an address names it: 2026, 2026-H1, 2026-Q2, 2026-05, or just 2 for the
 * second quarter of this year.
 *
 * @param id its name in an address
 * @param period the period
 */
record PeriodChoice(String id, Period period) {

	private static final Pattern WRITTEN = Pattern.compile("(?:(20\\d\\d)-?)?(?:([HQ]?)([1-9]|0[1-9]|1[0-2]))?");

	/** What people call it. */
	public String name() {
		return this.period.label();
	}

	/** The one an address names, or this quarter where it names none. */
	static PeriodChoice of(@Nullable String id, LocalDate today) {
		Matcher written = WRITTEN.matcher((id != null) ? id : "");
		if (!written.matches() || written.group(1) == null && written.group(3) == null) {
			return quarter(today.getYear(), (today.getMonthValue() + 2) / 3);
		}
		int year = (written.group(1) != null) ? Integer.parseInt(written.group(1)) : today.getYear();
		return (written.group(3) == null) ? new PeriodChoice("" + year, Period.year(year))
				: of(year, (written.group(1) == null) ? "Q" : written.group(2), Integer.parseInt(written.group(3)));
	}

	/** Those of a year, the longest first. */
	static List<PeriodChoice> options(int year) {
		Stream<PeriodChoice> halves = IntStream.rangeClosed(1, 2).mapToObj((half) -> of(year, "H", half));
		Stream<PeriodChoice> quarters = IntStream.rangeClosed(1, 4).mapToObj((quarter) -> quarter(year, quarter));
		Stream<PeriodChoice> months = IntStream.rangeClosed(1, 12).mapToObj((month) -> of(year, "", month));
		return Stream.of(Stream.of(new PeriodChoice("" + year, Period.year(year))), halves, quarters, months)
			.flatMap((some) -> some)
			.toList();
	}

	private static PeriodChoice of(int year, String kind, int number) {
		return switch (kind) {
			case "H" -> new PeriodChoice(year + "-H" + Math.min(number, 2), Period.halfYear(year, Math.min(number, 2)));
			case "Q" -> quarter(year, Math.min(number, 4));
			default -> new PeriodChoice("%d-%02d".formatted(year, number), Period.month(year, number));
		};
	}

	private static PeriodChoice quarter(int year, int quarter) {
		return new PeriodChoice(year + "-Q" + quarter, Period.quarter(year, quarter));
	}

}
