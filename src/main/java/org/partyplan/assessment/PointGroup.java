package org.partyplan.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one rule gave in a year. */
record PointGroup(String rule, List<PointEntry> entries) {

	/** By rule's name; the newest entry of each first. */
	static List<PointGroup> of(List<PointEntry> entries) {
		Map<String, List<PointEntry>> rules = entries.stream()
			.collect(Collectors.groupingBy(PointEntry::rule, LinkedHashMap::new, Collectors.toList()));
		return rules.entrySet()
			.stream()
			.map((rule) -> new PointGroup(rule.getKey(), rule.getValue()))
			.sorted(Comparator.comparing(PointGroup::rule))
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
