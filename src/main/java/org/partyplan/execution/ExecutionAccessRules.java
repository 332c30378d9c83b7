package org.partyplan.execution;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class ExecutionAccessRules {

	@Bean
	AccessRules executionPages() {
		return AccessRules.of(AccessRule.open("/assignments/errands/**", "/assignments/remind").to(Role.OFFICE),
				AccessRule.open("/assignments/**").to(Role.STAFF));
	}

}
