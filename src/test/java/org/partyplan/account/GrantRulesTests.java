package org.partyplan.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GrantRulesTests {

	@Test
	void aSecretaryStandsOnABranch() {
		assertThatCode(() -> GrantRules.check(Role.SECRETARY, UnitKind.BRANCH, List.of(Role.MEMBER)))
			.doesNotThrowAnyException();
		refused(Role.SECRETARY, UnitKind.DEPARTMENT, List.of(), "doesNotFit");
	}

	@Test
	void aDepartmentIsNoPartyOrganisation() {
		refused(Role.DEPARTMENT, UnitKind.BRANCH, List.of(), "doesNotFit");
		refused(Role.OFFICE, UnitKind.UNION, List.of(), "doesNotFit");
	}

	@Test
	void anAdministratorHasNoUnitAndTheOthersHaveOne() {
		refused(Role.AUDITOR, UnitKind.COMMITTEE, List.of(), "noUnit");
		refused(Role.OFFICE, null, List.of(), "unitMissing");
	}

	@Test
	void anAdministratorHasNoOtherRight() {
		refused(Role.AUDITOR, null, List.of(Role.SYSTEM_ADMIN), "separate");
		refused(Role.AUDITOR, null, List.of(Role.MEMBER), "separate");
		refused(Role.MEMBER, UnitKind.BRANCH, List.of(Role.AUDITOR), "separate");
	}

	private static void refused(Role role, UnitKind kind, List<Role> held, String why) {
		assertThatThrownBy(() -> GrantRules.check(role, kind, held)).isInstanceOf(RuleBroken.class)
			.hasMessage("account.grant." + why);
	}

}
