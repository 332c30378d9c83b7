package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A line of somebody's ledger.
 *
 * @param worth by the rule
 * @param counted what of it counts below the cap
 * @param manual written down by the office with a reason
 */
record PointEntry(String key, String rule, String label, @Nullable String link, LocalDate day, BigDecimal worth,
		BigDecimal counted, @Nullable BigDecimal cap, boolean manual, @Nullable String appeal) {

	/** ＋2, −1, 0. */
	public String points() {
		return (this.counted.signum() > 0 ? "＋" : this.counted.signum() < 0 ? "−" : "")
				+ Points.plain(this.counted.abs());
	}

	/** Why it counts less than the rule gives. */
	public String cut() {
		return (this.cap == null || this.counted.compareTo(this.worth) == 0) ? ""
				: "按规则 " + Points.plain(this.worth) + " 分，已到上限 " + Points.plain(this.cap) + " 分";
	}

	/** What an appeal changed stays. */
	public boolean withdraws() {
		return this.manual && !this.rule.equals("申诉更正");
	}

	/** For the correction of a manual entry: its row. */
	public String manualId() {
		return this.key.substring(2);
	}

	/** Whether an appeal on it waits for an answer. */
	public boolean waiting() {
		return "OPEN".equals(this.appeal);
	}

}
