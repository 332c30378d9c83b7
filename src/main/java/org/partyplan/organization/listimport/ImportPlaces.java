package org.partyplan.organization.listimport;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The branches people can be put into, by full and short name, with their groups. */
final class ImportPlaces {

	private final Map<String, Place> branches = new HashMap<>();

	private final Map<UUID, Map<String, Place>> groups = new HashMap<>();

	ImportPlaces(Collection<Place> places) {
		for (Place place : places) {
			Map<String, Place> named = (place.parentId() == null) ? this.branches
					: this.groups.computeIfAbsent(place.parentId(), (id) -> new HashMap<>());
			named.put(place.name(), place);
			named.putIfAbsent(place.shortName(), place);
		}
	}

	@Nullable Place branch(String name) {
		return this.branches.get(name);
	}

	/** 第一党小组, or the group's full name. */
	@Nullable Place group(Place branch, String name) {
		Map<String, Place> named = this.groups.getOrDefault(branch.id(), Map.of());
		return (named.get(name) != null) ? named.get(name) : named.get(branch.name() + name);
	}

	/** Names that come near, for whoever mistyped one. */
	String like(String name) {
		List<String> near = this.branches.values()
			.stream()
			.map(Place::name)
			.distinct()
			.filter((one) -> one.chars().filter((c) -> name.indexOf(c) >= 0 && "支部党".indexOf(c) < 0).count() > 1)
			.sorted()
			.limit(3)
			.toList();
		return near.isEmpty() ? "" : "，相近的有：" + String.join("、", near);
	}

	String groupsOf(Place branch) {
		return this.groups.getOrDefault(branch.id(), Map.of())
			.values()
			.stream()
			.map(Place::name)
			.distinct()
			.sorted()
			.collect(Collectors.joining("、"));
	}

	/** A branch, or a group with the branch it is in. */
	record Place(UUID id, @Nullable UUID parentId, String name, String shortName) {
	}

}
