package org.partyplan.plan;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class PlanAccessRules {

	@Bean
	AccessRules planPages() {
		return AccessRules.of(AccessRule.post("/plans/*/sign").to(Role.LEADER),
				AccessRule.post("/plans/*/return").to(Role.LEADERSHIP),
				AccessRule.post("/plans/*/receipt").to(Role.SECRETARY),
				AccessRule.post("/plans/*/submit", "/plans/*/pass", "/plans/*/issue", "/plans/*/receipt/remind")
					.to(Role.OFFICE),
				AccessRule
					.open("/plans/*/source", "/plans/*/paper", "/plans/*/delete", "/plans/*/archive",
							"/plans/*/withdraw", "/plans/*/reopen")
					.to(Role.OFFICE),
				AccessRule
					.open("/plans/new", "/plans/copy", "/plans/read/**", "/plans/*/edit/**", "/plans/*/amendments/**")
					.to(Role.OFFICE),
				AccessRule.open("/plans/**").to(Role.STAFF));
	}

}
