package org.partyplan.activity.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws lots: the same seed over the same branches gives the same ones. */
final class Lots {

	private Lots() {
	}

	/**
	 * Draws.
	 * @param branches all that could be drawn
	 * @param lately those drawn lately, left out as long as enough others are left
	 * @param many how many
	 */
	static List<UUID> draw(Collection<UUID> branches, Collection<UUID> lately, int many, long seed) {
		List<UUID> fresh = shuffled(branches.stream().filter((branch) -> !lately.contains(branch)).toList(), seed);
		List<UUID> others = shuffled(branches.stream().filter(lately::contains).toList(), seed);
		List<UUID> drawn = new ArrayList<>(fresh);
		drawn.addAll(others);
		return List.copyOf(drawn.subList(0, Math.min(many, drawn.size())));
	}

	private static List<UUID> shuffled(List<UUID> branches, long seed) {
		List<UUID> shuffled = new ArrayList<>(branches.stream().sorted().toList());
		Collections.shuffle(shuffled, new Random(seed));
		return shuffled;
	}

}
