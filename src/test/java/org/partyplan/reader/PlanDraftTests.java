package org.partyplan.reader;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.Part.Role;

import static org.assertj.core.api.Assertions.assertThat;

class PlanDraftTests {

	private static final String TEXT = "2026年支部计划\n为做好工作，制定本计划。\n一、抓学习\n（一）读原著。每月一次。\n先读后讲。再写心得。\n二、抓组织\n- 5 -\n";

	private final PlanDraft draft = Plans.read(TEXT);

	private int part(String source) {
		return this.draft.parts().stream().map((part) -> part.source().strip()).toList().indexOf(source);
	}

	private static String source(PlanDraft draft) {
		return draft.parts().stream().map(Part::source).collect(Collectors.joining());
	}

	@Test
	void aTextMadeAnItemIsOneWithItsHeading() {
		PlanDraft edited = this.draft.level(part("先读后讲。再写心得。"), Role.ITEM);
		assertThat(Plans.items(edited, 0)).containsExactly("（一）|读原著", "|先读后讲");
		assertThat(edited.sections().get(0).items().get(1).body()).isEqualTo("再写心得。");
	}

	@Test
	void anItemCanBeASection() {
		assertThat(Plans.sections(this.draft.level(part("（一）读原著。每月一次。"), Role.SECTION))).containsExactly("一|抓学习",
				"（一）|读原著", "二|抓组织");
	}

	@Test
	void aLevelChosenAndChosenBackIsAsBefore() {
		int item = part("（一）读原著。每月一次。");
		PlanDraft text = this.draft.level(item, Role.TEXT);
		assertThat(text.parts().get(item)).extracting(Part::role, Part::text)
			.containsExactly(Role.TEXT, "（一）读原著。每月一次。");
		assertThat(text.level(item, Role.ITEM).parts()).isEqualTo(this.draft.parts());
		assertThat(this.draft.level(part("二、抓组织"), Role.ITEM).sections()).hasSize(1);
	}

	@Test
	void aLevelIsChosenWhateverThePartWas() {
		int text = part("先读后讲。再写心得。");
		assertThat(Plans.sections(this.draft.level(text, Role.SECTION))).containsExactly("一|抓学习", "|先读后讲", "二|抓组织");
		assertThat(this.draft.level(part("二、抓组织"), Role.TEXT).sections()).hasSize(1);
		assertThat(this.draft.level(text, Role.TEXT)).isSameAs(this.draft);
		assertThat(source(this.draft.level(text, Role.ITEM))).isEqualTo(TEXT);
	}

	@Test
	void headsNumberedInOneWayAreAlikeAndAParagraphIsLikeNoOther() {
		PlanDraft plan = Plans
			.read("2026年计划\n一、抓学习\n（一）读原著\n（二）讲党课\n二、抓组织\n（一）按期换届\n" + "每个支部都要提前三个月报告，材料齐全后再开会，会后一个月内把结果报上来。\n");
		assertThat(plan.alike(1)).containsExactly(1, 4);
		assertThat(plan.alike(2)).containsExactly(2, 3, 5);
		assertThat(plan.alike(6)).containsExactly(6);
	}

	@Test
	void mergingUpJoinsTextAndSource() {
		int text = part("先读后讲。再写心得。");
		PlanDraft merged = this.draft.mergeUp(text);
		assertThat(merged.parts().get(text - 1).text()).isEqualTo("每月一次。\n先读后讲。再写心得。");
		assertThat(source(merged)).isEqualTo(TEXT);
		assertThat(this.draft.mergeUp(0)).isSameAs(this.draft);
	}

	@Test
	void mergingUpPassesOverWhatWasStruckOut() {
		PlanDraft struck = Plans.read("2026年支部计划\n一、抓学习\n（一）读原著。每月讲一课。\n请领导审阅。\n再讨论一次。\n").drop(3);
		PlanDraft merged = struck.mergeUp(4);
		assertThat(merged.sections().get(0).items().get(0).body()).isEqualTo("每月讲一课。\n再讨论一次。");
		assertThat(merged.ignored()).containsExactly("请领导审阅。");
		assertThat(struck.drop(0).mergeUp(1)).isEqualTo(struck.drop(0));
	}

	@Test
	void splittingCutsTheTextInTwo() {
		int text = part("先读后讲。再写心得。");
		PlanDraft split = this.draft.split(text, 5);
		assertThat(split.parts().subList(text, text + 2)).extracting(Part::text).containsExactly("先读后讲。", "再写心得。");
		assertThat(source(split)).isEqualTo(TEXT);
		assertThat(this.draft.split(text, 0)).isSameAs(this.draft);
		assertThat(this.draft.split(text, 99)).isSameAs(this.draft);
	}

	@Test
	void renamingAndRetextingChangeOnlyThatPart() {
		int item = part("（一）读原著。每月一次。");
		PlanDraft edited = this.draft.rename(item, "1.", "读原文").retext(item, "每季度一次。");
		assertThat(Plans.items(edited, 0)).containsExactly("1.|读原文");
		assertThat(edited.cadences()).extracting(DraftCadence::quote).containsExactly("每季度一次");
	}

	@Test
	void aDroppedPartCanBePutBack() {
		int item = part("（一）读原著。每月一次。");
		PlanDraft dropped = this.draft.drop(item);
		assertThat(dropped.ignored()).contains("（一）读原著。每月一次。");
		assertThat(dropped.sections().get(0).items()).isEmpty();
		assertThat(dropped.putBack(item).parts()).isEqualTo(this.draft.parts());
		assertThat(this.draft.putBack(item)).isSameAs(this.draft);
	}

	@Test
	void theTitleCanBeReplacedOrAdded() {
		assertThat(this.draft.withTitle("支部新计划").head().title()).isEqualTo("支部新计划");
		assertThat(Plans.read("一、抓学习\n读原著。\n").withTitle("2026年计划").head().year()).isEqualTo(2026);
	}

	@Test
	void theSamePartsAlwaysMakeTheSameDraft() {
		assertThat(PlanDraft.of(this.draft.parts())).isEqualTo(this.draft);
	}

	@Test
	void garbledTextIsNamed() {
		assertThat(Plans.read("2026年计划\n一、抓学\uFFFD\n读原\uFFFD。\n").warnings())
			.anySatisfy((one) -> assertThat(one).contains("乱码"));
		assertThat(this.draft.warnings()).noneSatisfy((one) -> assertThat(one).contains("乱码"));
	}

}
