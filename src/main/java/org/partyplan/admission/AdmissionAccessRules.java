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
		return AccessRules.of(AccessRule.open("/admissions/steps/**").to(Role.OFFICE, Role.SYSTEM_ADMIN),
				AccessRule
					.post("/admissions/plan", "/admissions/*/cancel", "/admissions/*/reopen",
							"/admissions/*/extension/**", "/admissions/contacts", "/admissions/contacts/*/end")
					.to(Role.OFFICE),
				AccessRule.open("/admissions/contacts/**").to(Role.OFFICE, Role.LEADER),
				AccessRule.open("/admissions/possible/**")
					.to(Role.OFFICE, Role.SECRETARY, Role.LEADER, Role.DISCIPLINE, Role.DEPARTMENT),
				AccessRule.post("/admissions/**").to(Role.OFFICE, Role.SECRETARY),
				AccessRule.open("/admissions/new", "/admissions/*/steps/**").to(Role.OFFICE, Role.SECRETARY),
				AccessRule.open("/admissions/**").to(Role.OFFICE, Role.SECRETARY, Role.LEADER));
	}

}
