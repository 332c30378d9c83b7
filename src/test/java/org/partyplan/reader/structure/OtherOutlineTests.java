package org.partyplan.reader.structure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Where an outline can be read in two ways, both are there. */
class OtherOutlineTests {

	private static PlanDraft read(String text) {
		try {
			return PlanReader.readText(text);
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static String counts(PlanDraft draft) {
		return draft.sections().size() + "/" + draft.items();
	}

	@Test
	void aPlanOfAFewPartsWithItemsHasOneOutline() {
		assertThat(read("2026年计划\n一、学习\n（一）读书。每月一次。\n（二）党课。每季度一次。\n二、组织\n（一）发展。发展30名。\n").other()).isEmpty();
	}

	@Test
	void aFewFlatPartsAreParts() {
		assertThat(read("2026年计划\n一、学习\n每月一次。\n二、组织\n发展30名。\n三、作风\n每季度查一次。\n").other()).isEmpty();
	}

	@Test
	void veryManyFlatPartsMayBeTheItemsOfOne() {
		StringBuilder text = new StringBuilder("2026年计划\n");
		List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一")
			.forEach((no) -> text.append(no).append("、事项").append(no).append("\n每月办一次，办好。\n"));
		PlanDraft first = read(text.toString());
		PlanDraft other = first.other().orElseThrow();
		assertThat(List.of(counts(first), counts(other))).containsExactly("11/0", "1/11");
		assertThat(other.parts()).extracting(Part::source).isEqualTo(first.parts().stream().map(Part::source).toList());
	}

}
