package org.partyplan.account;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class AccountAccessRules {

	@Bean
	AccessRules accountPages() {
		return AccessRules
			.of(AccessRule.post("/admin/factors/**").to(Role.SECURITY_ADMIN),
					AccessRule.open("/admin/requests/**", "/admin/factors").to(Role.ADMINISTRATORS),
					AccessRule.post("/admin/users/*/grants/**", "/admin/users/batches/*/grants")
						.to(Role.SECURITY_ADMIN),
					AccessRule.open("/admin/users/new", "/admin/users/batches/*/slips.xlsx").to(Role.SYSTEM_ADMIN),
					AccessRule.post("/admin/users/**").to(Role.SYSTEM_ADMIN),
					AccessRule.open("/admin/users/**").to(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN))
			.askingAgain(
					AccessRule.post("/admin/users/**", "/admin/requests/**", "/admin/factors/**", "/account/factor/**",
							"/account/delegations/**"),
					AccessRule.open("/admin/users/export.xlsx", "/admin/users/batches/*/slips.xlsx"));
	}

}
