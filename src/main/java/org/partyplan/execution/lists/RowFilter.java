package org.partyplan.execution.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Which assignments a list shows, as its address says it.
 *
 * @param period such as 2026-Q2; {@code quarter} is the same by another name
 * @param plan only this plan
 * @param section only this section of a plan, or {@code errands}
 * @param task only this task or errand
 * @param unit only this unit's subtree; {@code other} for all but branches
 * @param state owed, late, reported, done, na, due or all
 * @param asOf the day asked about; today where it is not said
 * @param sort due, unit or title
 * @param page from 1
 * @param month of a unit's own list
 */
record RowFilter(@Nullable String period, @Nullable String quarter, @Nullable UUID plan, @Nullable String section,
		@Nullable UUID task, @Nullable String unit, @Nullable String state, @Nullable LocalDate asOf,
		@Nullable String sort, @Nullable Integer page, @Nullable YearMonth month) {

	/** The period asked for, or null. */
	public @Nullable String span() {
		return (this.period != null && !this.period.isBlank()) ? this.period
				: (this.quarter != null && !this.quarter.isBlank()) ? this.quarter : null;
	}

	public int pageNumber() {
		return (this.page != null && this.page > 0) ? Math.min(this.page, 100_000) : 1;
	}

	public boolean has(String name, @Nullable Object value) {
		return value != null && String.valueOf(value).equals(facts().get(name));
	}

	/** The filter as an address, ending so that a page number can follow. */
	public String address(String path) {
		return path + "?"
				+ facts().entrySet()
					.stream()
					.map((fact) -> fact.getKey() + "=" + fact.getValue() + "&")
					.collect(Collectors.joining());
	}

	/** What is set, without the page. */
	public Map<String, String> facts() {
		Map<String, String> facts = new LinkedHashMap<>();
		put(facts, "period", span());
		put(facts, "plan", this.plan);
		put(facts, "section", this.section);
		put(facts, "task", this.task);
		put(facts, "unit", this.unit);
		put(facts, "state", this.state);
		put(facts, "asOf", this.asOf);
		put(facts, "sort", this.sort);
		return facts;
	}

	/** Nothing strange gets into an address. */
	private static void put(Map<String, String> facts, String name, @Nullable Object value) {
		if (value != null && String.valueOf(value).matches("[\\w-]+")) {
			facts.put(name, String.valueOf(value));
		}
	}

}
