package org.partyplan.plan.model;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.text.Numeral;

import static org.assertj.core.api.Assertions.assertThat;

class NumberingTests {

	@Test
	void numbersStartAnewInEachSection() {
		Numbering found = Numbering.of(List.of(List.of("（一）", "（二）"), List.of("（一）", "（二）")));
		assertThat(found.set(List.of(List.of("（二）"), List.of("（一）", "（二）")))).containsExactly(List.of("（一）"),
				List.of("（一）", "（二）"));
	}

	@Test
	void numbersThatRunOnThroughThePlanStillDo() {
		Numbering found = Numbering.of(List.of(List.of("1.", "2."), List.of("3.", "4.")));
		assertThat(found.set(List.of(List.of("2."), List.of("3.", "4.")))).containsExactly(List.of("1."),
				List.of("2.", "3."));
	}

	@Test
	void anAddedItemTakesTheStyleOfItsNeighbours() {
		Numbering found = Numbering.of(List.of(List.of("（一）"), List.of("1、", "2、")));
		assertThat(found.set(List.of(List.of("（一）"), Arrays.asList("1、", null, "2、")))).element(1)
			.isEqualTo(List.of("1、", "2、", "3、"));
	}

	@Test
	void theFirstItemOfANewSectionIsNumberedAsTheOthersAre() {
		Numbering found = Numbering.of(List.of(List.of("（一）", "（二）")));
		assertThat(found.set(List.of(List.of("（一）", "（二）"), Arrays.asList((String) null)))).element(1)
			.isEqualTo(List.of("（一）"));
	}

	@Test
	void whatNobodyNumberedStaysUnnumbered() {
		Numbering found = Numbering.of(List.of(List.of("", ""), List.of("（一）")));
		assertThat(found.set(List.of(Arrays.asList("", null), List.of("（一）")))).element(0).isEqualTo(List.of("", ""));
	}

	@Test
	void aListWithinAListCountsForItself() {
		Numbering found = Numbering.of(List.of(List.of("（一）", "1.", "2.", "（二）", "1.")));
		assertThat(found.set(List.of(List.of("（一）", "1.", "2.", "1.", "（二）", "1.")))).element(0)
			.isEqualTo(List.of("（一）", "1.", "2.", "3.", "（二）", "1."));
	}

	@Test
	void sectionsAreNumberedTheSameWay() {
		List<String> parts = List.of("第一部分", "第二部分", "第三部分");
		assertThat(Numbering.of(List.of(parts)).set(List.of(List.of("第三部分", "第一部分")))).element(0)
			.isEqualTo(List.of("第一部分", "第二部分"));
	}

	@Test
	void everyFigureIsReadAndPrinted() {
		for (String no : List.of("一、", "十、", "十一、", "二十、", "（二十三）", "①", "⒊", "㈣", "12.", "2.3", "第九章", "1）")) {
			assertThat(Numeral.of(no)).as(no).isNotNull().extracting(Numeral::print).isEqualTo(no);
		}
		assertThat(Numeral.of("二十三、")).extracting(Numeral::value).isEqualTo(23);
		assertThat(Numeral.of("附则")).isNull();
	}

	@Test
	void beyondTheLastSymbolThePlainFigureStands() {
		assertThat(Numeral.of("⑳").with(21).print()).isEqualTo("21");
	}

}
