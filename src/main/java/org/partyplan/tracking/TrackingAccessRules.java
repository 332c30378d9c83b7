package org.partyplan.tracking;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class TrackingAccessRules {

	@Bean
	AccessRules trackingPages() {
		return AccessRules.of(AccessRule.open("/metrics/*/basis").to(Role.OFFICE),
				AccessRule.post("/metrics/*/reports").to(Role.REPORTERS),
				AccessRule.open("/metrics/**").to(Role.READERS));
	}

}
