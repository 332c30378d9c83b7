package org.partyplan.supervision;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WeakBranchTests {

	private static final LocalDate LISTED = LocalDate.of(2026, 3, 2);

	private final WeakBranch branch = new WeakBranch(Ids.next(), LISTED, "党课断了", Ids.next(), null, "按月开", "陆办事");

	@Test
	void itIsPutRightAfterTheDayItWasListed() {
		assertThatThrownBy(() -> this.branch.putRight(LISTED, "没有再欠")).hasMessage("supervision.weak.early");
		this.branch.putRight(LISTED.plusDays(1), "没有再欠");
		assertThat(this.branch.open()).isFalse();
	}

	@Test
	void whatWasPutRightIsSentBackOnce() {
		assertThat(this.branch.reopen()).isFalse();
		this.branch.putRight(LISTED.plusDays(1), "没有再欠");
		assertThat(this.branch.reopen()).isTrue();
		assertThat(this.branch.open()).isTrue();
	}

	@Test
	void onlyAnOpenOneWasListedByMistake() {
		assertThatCode(() -> this.branch.requireOpen("一支部")).doesNotThrowAnyException();
		this.branch.putRight(LISTED.plusDays(1), "没有再欠");
		assertThatThrownBy(() -> this.branch.requireOpen("一支部")).hasMessage("supervision.weak.done");
	}

}
