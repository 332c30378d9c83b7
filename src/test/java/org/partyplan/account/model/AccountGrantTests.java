package org.partyplan.account.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountGrantTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final UUID USER = Ids.next();

	private static final UUID UNIT = Ids.next();

	@Test
	void aSecretaryStandsOnABranch() {
		assertThatCode(() -> give(Role.SECRETARY, UnitKind.BRANCH, List.of(Role.MEMBER))).doesNotThrowAnyException();
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

	@Test
	void theSameRoleOverTheSameUnitIsGivenOnce() {
		AccountGrant held = AccountGrant.given(USER, Role.SECRETARY, UNIT, UnitKind.BRANCH, DAY, null, List.of());
		assertThatThrownBy(
				() -> AccountGrant.given(USER, Role.SECRETARY, UNIT, UnitKind.BRANCH, DAY, null, List.of(held)))
			.hasMessage("account.grant.twice");
		AccountGrant lent = held.lend(USER, DAY, DAY.plusDays(1), Lending.USUAL);
		assertThatCode(() -> AccountGrant.given(USER, Role.SECRETARY, UNIT, UnitKind.BRANCH, DAY, null, List.of(lent)))
			.doesNotThrowAnyException();
	}

	@Test
	void whatIsLentDoesNotOutliveWhatIsHeld() {
		AccountGrant held = AccountGrant.given(USER, Role.SECRETARY, UNIT, UnitKind.BRANCH, DAY, DAY.plusDays(9),
				List.of());
		assertThatThrownBy(() -> held.lend(Ids.next(), DAY, DAY.plusDays(10), Lending.USUAL))
			.hasMessage("account.delegation.outlives");
		assertThat(held.lend(Ids.next(), DAY, DAY.plusDays(9), Lending.USUAL).own()).isFalse();
	}

	@Test
	void whatEndsBeforeItsFirstDayNeverWas() {
		AccountGrant held = AccountGrant.given(USER, Role.SECRETARY, UNIT, UnitKind.BRANCH, DAY, null, List.of());
		assertThat(held.end(DAY)).isFalse();
		assertThat(held.end(DAY.plusDays(3))).isTrue();
		held.end(DAY.plusDays(5));
		assertThat(held.validTo()).isEqualTo(DAY.plusDays(3));
	}

	private static void refused(Role role, @Nullable UnitKind kind, List<Role> held, String why) {
		assertThatThrownBy(() -> give(role, kind, held)).isInstanceOf(RuleBroken.class)
			.hasMessage("account.grant." + why);
	}

	private static AccountGrant give(Role role, @Nullable UnitKind kind, List<Role> held) {
		return AccountGrant.given(USER, role, (kind == null) ? null : UNIT, kind, DAY, null,
				held.stream().map((one) -> AccountGrant.first(USER, one, DAY)).toList());
	}

}
