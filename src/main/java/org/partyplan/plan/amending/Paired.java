package org.partyplan.plan.amending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanRow;

/**
 * A row of the plan and what the working copy has made of it.
 *
 * @param before null for a new one
 * @param after null for one that was taken out
 */
record Paired<T extends PlanRow>(@Nullable T before, @Nullable T after) {

	/** The copy's rows in their order, then those that it has no more. */
	static <T extends PlanRow> List<Paired<T>> of(List<T> plan, List<T> copy) {
		Map<UUID, T> origins = plan.stream().collect(Collectors.toMap(PlanRow::id, Function.identity()));
		List<Paired<T>> pairs = new ArrayList<>();
		Set<UUID> kept = new HashSet<>();
		for (T row : copy) {
			T origin = (row.originId() == null) ? null : origins.get(row.originId());
			pairs.add(new Paired<>(origin, row));
			kept.add((origin == null) ? row.id() : origin.id());
		}
		plan.stream().filter((row) -> !kept.contains(row.id())).forEach((row) -> pairs.add(new Paired<>(row, null)));
		return pairs;
	}

	/** The id in the plan, also of a row that is still to come into it. */
	UUID id() {
		return any().id();
	}

	/** The row of the plan, or else the new one. */
	T any() {
		return (before() == null) ? Objects.requireNonNull(after()) : before();
	}

	/** The row as it will be, or else the one that goes. */
	T latest() {
		return (after() == null) ? any() : after();
	}

	boolean added() {
		return before() == null;
	}

	boolean withdrawn() {
		return after() == null;
	}

	boolean kept() {
		return !added() && !withdrawn();
	}

}
