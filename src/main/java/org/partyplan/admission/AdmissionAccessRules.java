package org.partyplan.admission;

import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may open which of this module's pages. */
@Configuration(proxyBeanMethods = false)
class AdmissionAccessRules {

	@Bean
	AccessRules admissionPages() {
		return AccessRules
			.of(AccessRule.open("/admissions/steps/**").to(Role.OFFICE, Role.SYSTEM_ADMIN),
					AccessRule
						.post("/admissions/plan", "/admissions/*/cancel", "/admissions/*/reopen",
								"/admissions/*/extension/**", "/admissions/contacts", "/admissions/contacts/*/end")
						.to(Role.OFFICE),
					AccessRule.open("/admissions/contacts/**").to(Role.LEADERSHIP),
					AccessRule.open("/admissions/possible/**").to(Role.READERS),
					AccessRule.post("/admissions/**").to(Role.PARTY_KEEPERS),
					AccessRule.open("/admissions/new", "/admissions/*/steps/**").to(Role.PARTY_KEEPERS),
					AccessRule.open("/admissions/**").to(Role.ADMITTERS))
			.askingAgain(AccessRule.open("/admissions/export.xlsx"));
	}

}
