package org.partyplan.workday;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class WorkdayAccessRules {

	@Bean
	AccessRules workdayPages() {
		return AccessRules.of(AccessRule.post("/admin/holidays/**").to(Role.SYSTEM_ADMIN, Role.OFFICE),
				AccessRule.open("/admin/holidays/**").to(Role.PARTY_READERS, Role.SYSTEM_ADMIN));
	}

}
