package org.partyplan.shared;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	@Test
	void whatWasTypedIsShownAndWhatTheProgramCallsItIsNot() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter("topic", "学习党章");
		request.setParameter("amount", "1,000");
		request.setParameter("heldOn", "2026-05-20");
		request.setParameter("unit", "01a22b47-8b0d-761b-b5b4-763999d9d90f");
		request.setParameter("due", "01a22b47-8b0d-761b-b5b4-763999d9d90f:DUTY");
		request.setParameter("kind", "branch-assembly");
		request.setParameter("cadence", "HALF_YEAR");
		request.setParameter("code", "GB2312 标准");
		assertThat(Typed.of(request)).extracting(Typed::value)
			.containsExactlyInAnyOrder("学习党章", "1,000", "2026年5月20日", "GB2312 标准");
	}

}
