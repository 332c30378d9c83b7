package org.partyplan.plan.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.partyplan.measure.SomeMeasures;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTests {

	@Test
	void aFurtherTimeInOnePeriodBelongsToTheGoalBeforeIt() {
		List<Proposal> metrics = proposals("自第二季度起每季度请专家来院作一次辅导讲座，第四季度加开一次。").stream()
			.filter((one) -> one.metric() != null)
			.toList();
		assertThat(metrics).hasSize(2);
		assertThat(metrics.get(0).accepted()).isTrue();
		assertThat(metrics.get(0).terms().periods().kept()).isEqualTo("2-53;4=2");
		assertThat(metrics.get(0).title()).endsWith("每季度 1 次，从第二季度起，第四季度 2 次");
		assertThat(metrics.get(1).accepted()).isFalse();
	}

	@Test
	void whatEveryBranchHasToReachIsProposedSo() {
		assertThat(proposals("每个支部每季度至少讲1次党课。").stream().filter((one) -> one.metric() != null).map(Proposal::title))
			.singleElement()
			.asString()
			.endsWith("每个支部每季度 ≥ 1 次");
	}

	private static List<Proposal> proposals(String text) {
		PlanDraft draft = PlanDraft.of(List.of(new Part(Part.Role.TITLE, "", "", "2026年工作计划", "2026年工作计划"),
				new Part(Part.Role.SECTION, "一、", "学习", "", "一、学习"), new Part(Part.Role.TEXT, "", "", text, text)));
		return Proposals.of(draft, Decisions.NONE, SomeMeasures.VOCABULARY);
	}

}
