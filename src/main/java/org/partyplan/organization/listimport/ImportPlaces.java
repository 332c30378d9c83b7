package org.partyplan.organization.listimport;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NaturalOrder;

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

	/** Also by the full name that other programs write: 中共示范医院外科一支部委员会. */
	@Nullable Place branch(String name) {
		Place exact = this.branches.get(name);
		if (exact != null || name.isEmpty()) {
			return exact;
		}
		String plain = plain(name);
		List<Place> ending = this.branches.values()
			.stream()
			.filter((one) -> plain.endsWith(plain(one.name())))
			.distinct()
			.sorted(Comparator.comparing((one) -> -one.name().length()))
			.toList();
		boolean clear = ending.size() == 1
				|| ending.size() > 1 && ending.get(0).name().length() > ending.get(1).name().length();
		return clear ? ending.get(0) : null;
	}

	private static String plain(String name) {
		return name.replaceAll("^中共|委员会$", "").replace("党支部", "支部");
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
			.sorted(NaturalOrder.NUMBERS)
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
			.sorted(NaturalOrder.NUMBERS)
			.collect(Collectors.joining("、"));
	}

	/** A branch, or a group with the branch it is in. */
	record Place(UUID id, @Nullable UUID parentId, String name, String shortName) {
	}

}
