package org.partyplan.care;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class CareAccessRules {

	@Bean
	AccessRules carePages() {
		return AccessRules
			.of(AccessRule.open("/care/funds/**").to(Role.OFFICE), AccessRule.open("/care/**").to(Role.PARTY_KEEPERS))
			.askingAgain(AccessRule.open("/care/export.xlsx", "/care/birthdays/export.xlsx"));
	}

}
