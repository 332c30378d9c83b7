package org.partyplan.organization.model;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.organization.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitTests {

	private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	private final Unit committee = new Unit(null, UnitKind.COMMITTEE, "中共示范医院委员会", "党委", 0, FOUNDED);

	private final Unit general = below(this.committee, UnitKind.GENERAL_BRANCH, "外科党总支");

	private final Unit branch = below(this.general, UnitKind.BRANCH, "外科一支部");

	private final Unit group = below(this.branch, UnitKind.GROUP, "外科一支部第一党小组");

	@Test
	void itStandsBelowItsParentWhereItsKindFits() {
		assertThat(this.branch.path()).isEqualTo(this.general.path() + this.branch.id() + "/");
		assertThat(this.branch.parent()).isSameAs(this.general);
		assertThatThrownBy(() -> below(this.branch, UnitKind.BRANCH, "错位支部")).hasMessage("organization.doesNotFit");
	}

	@Test
	void itMovesOnADayAfterItCame() {
		assertThatThrownBy(() -> this.branch.moveBelow(this.committee, FOUNDED))
			.hasMessage("organization.movedTooEarly");
		assertThatThrownBy(() -> this.branch.moveBelow(this.general, DAY)).hasMessage("organization.thereAlready");
		this.branch.moveBelow(this.committee, DAY);
		assertThat(this.branch.parent()).isSameAs(this.committee);
		assertThat(this.branch.path()).isEqualTo(this.committee.path() + this.branch.id() + "/");
	}

	@Test
	void theRootStaysAndNothingStandsBelowItself() {
		assertThatThrownBy(() -> this.committee.close(DAY)).hasMessage("organization.rootStays");
		assertThatThrownBy(() -> this.committee.moveBelow(this.committee, DAY)).hasMessage("organization.belowItself");
	}

	@Test
	void aClosedUnitIsNoHomeNoSeatAndNoParent() {
		assertThatThrownBy(() -> this.branch.close(FOUNDED)).hasMessage("organization.closedBeforeFounded");
		this.branch.close(DAY);
		assertThatThrownBy(() -> this.branch.requireHome(FOUNDED)).hasMessage("organization.member.home");
		assertThatThrownBy(() -> this.branch.requireStanding(DAY)).hasMessage("organization.notStanding");
		assertThatThrownBy(() -> this.branch.requireSeat("书记", DAY)).hasMessage("organization.post.place");
		this.branch.requireSeat("书记", DAY.minusDays(1));
	}

	@Test
	void peopleBelongToBranchesAndGroupsAndPostsToTheirKind() {
		this.group.requireHome(DAY);
		assertThatThrownBy(() -> this.general.requireHome(DAY)).hasMessage("organization.member.home");
		assertThatThrownBy(() -> this.branch.requireHome(FOUNDED.minusDays(1))).hasMessage("organization.member.home");
		this.group.requireSeat("党小组组长", DAY);
		assertThatThrownBy(() -> this.group.requireSeat("书记", DAY)).hasMessage("organization.post.place");
		Unit union = below(this.committee, UnitKind.UNION, "工会");
		union.requireSeat("主席", DAY);
		assertThatThrownBy(() -> union.requireSeat("组织委员", DAY)).hasMessage("organization.post.place");
	}

	@Test
	void oneIsMergedIntoAnotherOfItsKindAndItsGroupsComeAlong() {
		Unit other = below(this.committee, UnitKind.BRANCH, "内科一支部");
		assertThatThrownBy(() -> this.branch.mergeInto(this.branch, DAY)).hasMessage("organization.merge.kind");
		assertThatThrownBy(() -> this.branch.mergeInto(this.general, DAY)).hasMessage("organization.merge.kind");
		assertThatThrownBy(() -> this.general.requireOwnPeople()).hasMessage("organization.merge.kinds");
		this.branch.mergeInto(other, DAY);
		this.group.comeAlong(this.branch, other, DAY);
		assertThat(this.group.name()).isEqualTo("外科一支部第一党小组");
		assertThat(this.group.parent()).isSameAs(other);
		assertThatThrownBy(() -> this.branch.requireStanding(DAY)).hasMessage("organization.notStanding");
	}

	@Test
	void aNewOneIsSplitOffBesideIt() {
		Unit fresh = this.branch.split("外科二支部", "外二", 2, DAY);
		assertThat(fresh.kind()).isEqualTo(UnitKind.BRANCH);
		assertThat(fresh.parent()).isSameAs(this.general);
		assertThatThrownBy(() -> this.branch.split("外科三支部", "外三", 3, FOUNDED.minusDays(1)))
			.hasMessage("organization.notStanding");
	}

	private static Unit below(Unit parent, UnitKind kind, String name) {
		return new Unit(parent, kind, name, "简称", 1, FOUNDED);
	}

}
