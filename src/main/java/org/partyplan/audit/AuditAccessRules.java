package org.partyplan.audit;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class AuditAccessRules {

	@Bean
	AccessRules auditPages() {
		return AccessRules.of(AccessRule.open("/audit/**").to(Role.AUDITOR))
			.askingAgain(AccessRule.open("/audit/export.xlsx"));
	}

}
