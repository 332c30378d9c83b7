package org.partyplan.document;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class DocumentAccessRules {

	@Bean
	AccessRules documentPages() {
		return AccessRules.of(AccessRule.open("/admin/files/**").to(Role.SYSTEM_ADMIN));
	}

}
