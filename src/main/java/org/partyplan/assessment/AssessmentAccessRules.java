package org.partyplan.assessment;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class AssessmentAccessRules {

	@Bean
	AccessRules assessmentPages() {
		return AccessRules
			.of(AccessRule
				.open("/points/on", "/points/off", "/points/rules/**", "/points/appeals/*/answer", "/points/entries/**",
						"/points/*/entries")
				.to(Role.OFFICE),
					AccessRule.open("/points", "/points/export.xlsx", "/points/appeals").to(Role.PARTY_KEEPERS),
					AccessRule.open("/points/**").to(Role.STAFF))
			.askingAgain(AccessRule.open("/points/export.xlsx"));
	}

}
