package org.partyplan.activity;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class ActivityAccessRules {

	@Bean
	AccessRules activityPages() {
		return AccessRules
			.of(AccessRule.open("/activities/kinds/**", "/activities/duties/**").to(Role.OFFICE),
					AccessRule.post("/activities/readings/**").to(Role.OFFICE),
					AccessRule.open("/activities/readings/**", "/activities/talks").to(Role.PARTY_READERS),
					AccessRule
						.post("/activities/check", "/activities/*/check", "/activities/*/return",
								"/activities/compliance/draws/**")
						.to(Role.OFFICE),
					AccessRule.open("/activities/compliance/**").to(Role.PARTY_READERS),
					AccessRule.post("/activities/**").to(Role.KEEPERS),
					AccessRule.open("/activities/new", "/activities/*/edit").to(Role.KEEPERS),
					AccessRule.open("/activities/**").to(Role.READERS))
			.askingAgain(AccessRule.open("/activities/compliance/year/export.xlsx"));
	}

}
