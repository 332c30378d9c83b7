package org.partyplan.shared;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NaturalOrderTests {

	@Test
	void numbersInNamesGoByTheirValue() {
		assertThat(List.of("第10支部", "第二党小组", "第十一党小组", "第2支部", "第三党小组").stream().sorted(NaturalOrder.NUMBERS))
			.containsExactly("第二党小组", "第2支部", "第三党小组", "第10支部", "第十一党小组");
		assertThat(List.of("二十支部", "一百零三支部", "十支部", "三支部").stream().sorted(NaturalOrder.NUMBERS)).containsExactly("三支部",
				"十支部", "二十支部", "一百零三支部");
	}

}
