package org.partyplan.papers;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class PapersAccessRules {

	@Bean
	AccessRules papersPages() {
		return AccessRules.of(AccessRule.open("/papers/**").to(Role.ADMITTERS))
			.askingAgain(AccessRule.open("/papers/transfers/export.xlsx"));
	}

}
