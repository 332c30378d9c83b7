package org.partyplan.plan.model;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class PlanSheetRunTests {

	private static final String TEXT = "甲乙丙丁戊己庚辛";

	@Test
	void marksStandInsideEachOtherAndNothingIsLost() {
		assertThat(draw(mark(1, 6), mark(2, 4))).isEqualTo("甲[乙[丙丁]戊己]庚辛");
	}

	@Test
	void twoMarksMayShareTheirWords() {
		assertThat(draw(mark(2, 4), mark(2, 4))).isEqualTo("甲乙[[丙丁]]戊己庚辛");
	}

	@Test
	void aMarkThatCrossesAnotherEndsWithIt() {
		assertThat(draw(mark(1, 4), mark(3, 6))).isEqualTo("甲[乙丙[丁]]戊己庚辛");
	}

	@Test
	void aMarkFollowsItsWordsAndOneWithoutWordsIsLeftOut() {
		PlanSheetMark moved = new PlanSheetMark(PlanSheetMark.Kind.TASK, Ids.next(), Ids.next(), null, 0, 2, "庚辛", "",
				null, null, null, null, null, null, null, null, null, null, null);
		PlanSheetMark gone = new PlanSheetMark(PlanSheetMark.Kind.TASK, Ids.next(), Ids.next(), null, 0, 0, "壬癸", "",
				null, null, null, null, null, null, null, null, null, null, null);
		assertThat(draw(moved, gone)).isEqualTo("甲乙丙丁戊己[庚辛]");
	}

	private static PlanSheetMark mark(int start, int end) {
		return new PlanSheetMark(PlanSheetMark.Kind.METRIC, Ids.next(), Ids.next(), null, start, end,
				TEXT.substring(start, end), "", null, null, null, null, null, null, null, null, null, null, null);
	}

	private static String draw(PlanSheetMark... marks) {
		return draw(PlanSheetRun.of(TEXT, List.of(marks)));
	}

	private static String draw(List<PlanSheetRun> runs) {
		return runs.stream()
			.map((run) -> (run.mark() == null) ? run.text() : "[" + draw(run.inner()) + "]")
			.collect(Collectors.joining());
	}

}
