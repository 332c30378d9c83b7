package org.partyplan.honour;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class HonourAccessRules {

	@Bean
	AccessRules honourPages() {
		return AccessRules
			.of(AccessRule.open("/honours/posts/new", "/honours/posts/*/*").to(Role.PARTY_KEEPERS),
					AccessRule.post("/honours/posts/**").to(Role.PARTY_KEEPERS),
					AccessRule.post("/honours/kinds/**", "/honours/*/steps", "/honours/*/undo").to(Role.OFFICE),
					AccessRule.open("/honours/kinds").to(Role.OFFICE), AccessRule.open("/honours/new").to(Role.KEEPERS),
					AccessRule.post("/honours/**").to(Role.KEEPERS), AccessRule.open("/honours/**").to(Role.READERS))
			.askingAgain(AccessRule.open("/honours/export.xlsx", "/honours/posts/export.xlsx"));
	}

}
