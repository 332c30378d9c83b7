package org.partyplan.reader.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HalvesTests {

	@Test
	void aMarkWithoutItsOtherHalfIsTakenAway() {
		assertThat(Halves.without("修订《考核细则》")).isEqualTo("修订《考核细则》");
		assertThat(Halves.without("修订《考核细则")).isEqualTo("修订考核细则");
		assertThat(Halves.without("党建”品牌（含支部)")).isEqualTo("党建品牌（含支部)");
		assertThat(Halves.without("“党建+《医疗》”）行动")).isEqualTo("“党建+《医疗》”行动");
	}

}
