package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Each branch by itself: how many of them keep the promise. */
record EachBranch(Goal goal, List<Branch> branches, LocalDate asOf) {

	/** As many names as a sentence holds. */
	private static final int NAMED = 4;

	MetricValue worth() {
		if (this.branches.size() == 1) {
			return this.branches.get(0).worth();
		}
		BigDecimal all = BigDecimal.valueOf(this.branches.size());
		long fine = count(MetricHealth.FINE) + count(MetricHealth.MET);
		return new MetricValue(health(), this.branches.isEmpty() ? null : BigDecimal.valueOf(fine), all, null, null,
				null, this.branches.size() + " 个支部中 " + fine + " 个正常，" + this.goal.whole(), outlook(), "个支部", false);
	}

	/** The worst of any branch; one that has nothing to show yet spoils nothing. */
	private MetricHealth health() {
		return this.branches.stream()
			.map((branch) -> branch.worth().health())
			.filter((health) -> health != MetricHealth.NONE)
			.min(Comparator.naturalOrder())
			.orElse(MetricHealth.NONE);
	}

	private long count(MetricHealth health) {
		return this.branches.stream().filter((branch) -> branch.worth().health() == health).count();
	}

	private String outlook() {
		String words = named(MetricHealth.LOST, "没做到，补不回来") + named(MetricHealth.RISK, "有风险")
				+ named(MetricHealth.OVER, "比下达的多") + named(MetricHealth.NONE, "还没有数");
		return words.isEmpty() ? this.branches.isEmpty() ? "还没有要算的支部。" : "每个支部都在目标上。" : words;
	}

	private String named(MetricHealth health, String what) {
		long count = count(health);
		return (count == 0) ? ""
				: this.branches.stream()
					.filter((branch) -> branch.worth().health() == health)
					.limit(NAMED)
					.map(Branch::name)
					.collect(Collectors.joining("、", "", ((count > NAMED) ? " 等 " + count + " 个支部" : "") + what + "。"));
	}

	/** One branch with what the metric is worth there. */
	record Branch(UUID id, String name, MetricValue worth) {
	}

}
