package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	/** What one rule gave in a year. */
	record Group(String rule, List<PointEntry> entries) {

		/** By rule's name; the newest entry of each first. */
		static List<Group> of(List<PointEntry> entries) {
			Map<String, List<PointEntry>> rules = entries.stream()
				.collect(Collectors.groupingBy(PointEntry::rule, LinkedHashMap::new, Collectors.toList()));
			return rules.entrySet()
				.stream()
				.map((rule) -> new Group(rule.getKey(), rule.getValue()))
				.sorted(Comparator.comparing(Group::rule))
				.toList();
		}

		public String sum() {
			BigDecimal sum = PointRows.sum(this.entries);
			return Points.plain(sum) + " 分";
		}

		/** Whether something of it did not count. */
		public boolean capped() {
			return this.entries.stream().anyMatch((entry) -> !entry.cut().isEmpty());
		}

	}

}
