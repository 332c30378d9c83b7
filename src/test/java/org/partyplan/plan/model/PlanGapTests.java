package org.partyplan.plan.model;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partyplan.plan.model.PlanGap.Kind;
import org.partyplan.plan.model.PlanGap.Want;

import static org.assertj.core.api.Assertions.assertThat;

class PlanGapTests {

	@Test
	void aFewGapsAreNamedOneByOne() {
		assertThat(PlanGap.wants(gaps(3))).extracting(Want::words)
			.containsExactly("任务“义诊1”没有牵头部门", "任务“义诊2”没有牵头部门", "任务“义诊3”没有牵头部门");
	}

	@Test
	void manyOfAKindAreCountedAndLeadToTheirList() {
		assertThat(PlanGap.wants(gaps(23))).containsExactly(new Want(23, "23 个任务没有牵头部门", "/tasks?missing=LEAD"));
	}

	private static List<PlanGap> gaps(int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((i) -> new PlanGap(Kind.NO_LEAD, "?task=" + i, "义诊" + i, ""))
			.toList();
	}

}
