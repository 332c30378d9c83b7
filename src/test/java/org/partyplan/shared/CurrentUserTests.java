package org.partyplan.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentUserTests {

	private static final UUID OWN = Ids.next();

	private static final UUID OTHER = Ids.next();

	private static final UUID GROUP = Ids.next();

	private final CurrentUser standIn = user(new Grant(Role.SECRETARY, OWN, "外科一支部", null),
			new Grant(Role.SECRETARY, OTHER, "内科一支部", "吴书记"));

	@Test
	void aSecretaryWhoAlsoStandsInElsewhereActsForTheOtherOnlyThere() {
		assertThat(this.standIn.actingFor(OWN, Role.RESPONSIBLE)).isNull();
		assertThat(this.standIn.actingFor(OTHER, Role.RESPONSIBLE)).isEqualTo("吴书记");
	}

	@Test
	void forAUnitBelowOnesGrantsLentRightsCountWhereThereAreNoOwn() {
		CurrentUser lent = user(new Grant(Role.SECRETARY, OTHER, "内科一支部", "吴书记"));
		assertThat(lent.actingFor(GROUP, Set.of(Role.SECRETARY))).isEqualTo("吴书记");
		assertThat(this.standIn.actingFor(GROUP, Set.of(Role.SECRETARY))).isNull();
	}

	@Test
	void withoutTheRoleNobodyIsActedFor() {
		assertThat(this.standIn.actingFor(OWN, Set.of(Role.OFFICE))).isNull();
	}

	private static CurrentUser user(Grant... grants) {
		return new CurrentUser(Ids.next(), "周书记", List.of(grants));
	}

}
