package org.partyplan.organization;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class OrganizationAccessRules {

	@Bean
	AccessRules organizationPages() {
		return AccessRules
			.of(AccessRule.post("/members/*/reveal").to(Role.PARTY_KEEPERS),
					AccessRule.open("/members/settings", "/members/import/**").to(Role.OFFICE),
					AccessRule
						.open("/organizations/new", "/organizations/*/*", "/members/new", "/members/*/*",
								"/members/*/dates/*")
						.to(Role.OFFICE),
					AccessRule.post("/organizations/**", "/members/**").to(Role.OFFICE),
					AccessRule.open("/organizations/**", "/members/**").to(Role.PARTY_READERS))
			.askingAgain(AccessRule.post("/members/*/reveal"),
					AccessRule.open("/members/export.xlsx", "/members/import/*/errors.xlsx"));
	}

}
