package org.partyplan.plan.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitRef;

/** Finds the units that a plan's words name, such as 宣传科、工会. */
public record UnitNames(List<UnitRef> units) {

	/** The unit named first. */
	public @Nullable UnitRef first(@Nullable String words) {
		return all(words).findFirst().orElse(null);
	}

	/**
	 * All units named, in the order of the words; a name within a longer one that fits is
	 * not counted.
	 */
	Stream<UnitRef> all(@Nullable String words) {
		if (words == null || words.isBlank()) {
			return Stream.empty();
		}
		Map<Integer, UnitRef> longest = this.units.stream()
			.flatMap((unit) -> at(unit, words).map((at) -> Map.entry(at, unit)).stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, UnitNames::longer));
		return longest.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).distinct();
	}

	private static Optional<Integer> at(UnitRef unit, String words) {
		return Stream.of(unit.name(), unit.shortName())
			.filter((name) -> name.length() > 1)
			.map(words::indexOf)
			.filter((at) -> at >= 0)
			.min(Comparator.naturalOrder());
	}

	private static UnitRef longer(UnitRef one, UnitRef other) {
		return (one.name().length() >= other.name().length()) ? one : other;
	}

	public boolean has(UUID id) {
		return this.units.stream().anyMatch((unit) -> unit.id().equals(id));
	}

}
