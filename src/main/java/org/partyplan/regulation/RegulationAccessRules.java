package org.partyplan.regulation;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class RegulationAccessRules {

	@Bean
	AccessRules regulationPages() {
		return AccessRules.of(AccessRule.post("/admin/regulations/**").to(Role.SYSTEM_ADMIN, Role.OFFICE),
				AccessRule.open("/admin/regulations/**").to(Role.PARTY_READERS, Role.SYSTEM_ADMIN));
	}

}
