package org.partyplan.admission.model;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partyplan.admission.SomeCourse;

import static org.assertj.core.api.Assertions.assertThat;

/** The order of the steps is the order they wait for each other. */
class LayoutTests {

	@Test
	void asWrittenEveryStepNeedsWhatItNeeds() {
		List<AdmissionStepKind> kinds = SomeCourse.layout().kinds();
		assertThat(Layout.of(kinds).kinds()).isEqualTo(kinds);
	}

	@Test
	void theSuperiorsConsentPutFirstIsWaitedFor() {
		Layout layout = Layout.of(List.of(kind(6, "education"), kind(7, "record", "candidate"),
				kind(8, "candidate", "education"), kind(9, "sponsors", "candidate")));
		assertThat(layout.kind("record").needs()).containsExactly("education");
		assertThat(layout.kind("candidate").needs()).containsExactlyInAnyOrder("education", "record");
		assertThat(layout.kind("sponsors").needs()).containsExactly("candidate");
	}

	@Test
	void howeverTheyAreShuffledNothingWaitsForWhatComesLater() {
		Random random = new Random(20260518);
		for (int round = 0; round < 500; round++) {
			List<Integer> places = IntStream.rangeClosed(1, 8).boxed().collect(java.util.stream.Collectors.toList());
			java.util.Collections.shuffle(places, random);
			List<AdmissionStepKind> kinds = IntStream.range(0, 8)
				.mapToObj((i) -> kind(places.get(i), "s" + i,
						IntStream.range(0, i)
							.filter((n) -> n % 3 != i % 3)
							.mapToObj((n) -> "s" + n)
							.toArray(String[]::new)))
				.sorted(java.util.Comparator.comparing(AdmissionStepKind::number))
				.toList();
			Layout layout = Layout.of(kinds);
			layout.kinds()
				.forEach((kind) -> assertThat(kind.needs())
					.allSatisfy((key) -> assertThat(layout.kind(key).number()).isLessThan(kind.number())));
		}
	}

	private static AdmissionStepKind kind(int number, String key, String... needs) {
		return new AdmissionStepKind(number, key, Stage.CHOOSING, key, false, Set.copyOf(Arrays.asList(needs)), null,
				Set.of(), List.of(), Set.of(), new AdmissionStepKind.Limits(null, null, null, null), null, "");
	}

}
