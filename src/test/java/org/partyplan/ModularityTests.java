package org.partyplan;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesOnlyUseWhatTheirArrowsAllow() {
		ApplicationModules.of(Application.class).verify();
	}

}
