package org.partyplan.organization;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * 党龄: whole years since the day somebody became a full member (党章第七条); who is on
 * probation has none.
 */
public final class PartyAge {

	private PartyAge() {
	}

	/** The years on a day, or null. */
	public static @Nullable Integer years(@Nullable LocalDate full, LocalDate day) {
		return (full == null || full.isAfter(day)) ? null : Period.between(full, day).getYears();
	}

	/** 25 年; empty for none. */
	public static String words(@Nullable LocalDate full, LocalDate day) {
		Integer years = years(full, day);
		return (years == null) ? "" : years + " 年";
	}

}
