package org.partyplan.dashboard;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Who may open which of this module's pages. One page stands below another module's
 * addresses, so these come first.
 */
@Configuration(proxyBeanMethods = false)
class DashboardAccessRules {

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	AccessRules dashboardPages() {
		return AccessRules.of(AccessRule.open("/dashboard/**").to(Role.OVERSEERS, Role.SECRETARY),
				AccessRule.open("/next").to(Role.KEEPERS), AccessRule.open("/me/**").to(Role.STAFF),
				AccessRule.open("/members/*/own").to(Role.PARTY_KEEPERS));
	}

}
