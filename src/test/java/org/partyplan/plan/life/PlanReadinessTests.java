package org.partyplan.plan.life;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partyplan.plan.life.PlanReadiness.Gap;
import org.partyplan.plan.life.PlanReadiness.Kind;
import org.partyplan.plan.life.PlanReadiness.Want;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class PlanReadinessTests {

	@Test
	void aFewGapsAreNamedOneByOne() {
		assertThat(PlanReadiness.wants(gaps(3))).extracting(Want::words)
			.containsExactly("任务“义诊1”没有牵头部门", "任务“义诊2”没有牵头部门", "任务“义诊3”没有牵头部门");
	}

	@Test
	void manyOfAKindAreCountedAndLeadToTheirList() {
		assertThat(PlanReadiness.wants(gaps(23))).containsExactly(new Want("23 个任务没有牵头部门", "/tasks?missing=LEAD"));
	}

	private static List<Gap> gaps(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> new Gap(Kind.NO_LEAD, Ids.next(), "义诊" + i)).toList();
	}

}
