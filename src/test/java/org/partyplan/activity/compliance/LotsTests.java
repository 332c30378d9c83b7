package org.partyplan.activity.compliance;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class LotsTests {

	private final List<UUID> branches = IntStream.range(0, 12).mapToObj((n) -> Ids.next()).toList();

	@Test
	void theSameSeedDrawsTheSameBranchesInWhateverOrderTheyCome() {
		List<UUID> turned = this.branches.stream().sorted(java.util.Comparator.reverseOrder()).toList();
		assertThat(Lots.draw(turned, List.of(), 3, 202605)).isEqualTo(Lots.draw(this.branches, List.of(), 3, 202605));
	}

	@Test
	void otherSeedsDrawOthers() {
		assertThat(IntStream.range(0, 20).mapToObj((seed) -> Lots.draw(this.branches, List.of(), 3, seed)).distinct())
			.hasSizeGreaterThan(10);
	}

	@Test
	void thoseDrawnLatelyAreLeftOutWhileOthersAreLeft() {
		List<UUID> lately = this.branches.subList(0, 9);
		assertThat(Lots.draw(this.branches, lately, 3, 7))
			.containsExactlyInAnyOrderElementsOf(this.branches.subList(9, 12));
		assertThat(Lots.draw(this.branches, lately, 5, 7)).hasSize(5).containsAll(this.branches.subList(9, 12));
	}

	@Test
	void noMoreAreDrawnThanThereAre() {
		assertThat(Lots.draw(this.branches, List.of(), 40, 7)).hasSize(12).doesNotHaveDuplicates();
	}

}
