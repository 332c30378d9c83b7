package org.partyplan.supervision;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class SupervisionAccessRules {

	@Bean
	AccessRules supervisionPages() {
		return AccessRules.of(AccessRule.open("/supervision/weak-branches/new", "/supervision/*/*/*").to(Role.OFFICE),
				AccessRule.post("/supervision/**").to(Role.OFFICE),
				AccessRule.open("/supervision/**").to(Role.PARTY_READERS));
	}

}
