package org.partyplan.admission.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Days as people write them. */
public final class Days {

	private Days() {
	}

	/** 2026年5月20日. */
	public static String words(@Nullable LocalDate day) {
		return (day == null) ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

}
