package org.partyplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IssuedPlanTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private final IssuedPlan archived = plan(2026, false, LocalDate.of(2026, 1, 15), 2);

	private final IssuedPlan alive = plan(2026, true, LocalDate.of(2026, 11, 20), 2);

	private final IssuedPlan last = plan(2025, false, LocalDate.of(2025, 1, 10), 1);

	private final List<IssuedPlan> all = List.of(this.archived, this.alive, this.last);

	@Test
	void whatIsAliveStandsBeforeWhatIsArchived() {
		assertThat(IssuedPlan.choose(null, TODAY, this.all)).isEqualTo(this.alive);
		assertThat(IssuedPlan.on(TODAY, this.all)).containsExactly(this.alive);
	}

	@Test
	void aPastDayHasThePlanThatWasIssuedByThen() {
		assertThat(IssuedPlan.choose(null, LocalDate.of(2026, 6, 30), this.all)).isEqualTo(this.archived);
		assertThat(IssuedPlan.choose(null, LocalDate.of(2025, 6, 30), this.all)).isEqualTo(this.last);
		assertThat(IssuedPlan.choose(null, LocalDate.of(2024, 6, 30), this.all)).isEqualTo(this.last);
		assertThat(IssuedPlan.choose(null, TODAY, List.of())).isNull();
	}

	@Test
	void twoOfOneYearCountTogetherAndAreToldApart() {
		IssuedPlan other = plan(2026, true, LocalDate.of(2026, 2, 1), 2);
		assertThat(IssuedPlan.on(TODAY, List.of(this.alive, other, this.last))).containsExactly(this.alive, other);
		assertThat(this.alive.name()).isEqualTo("2026年 · 党建工作计划（2026年11月20日印发）");
		assertThat(this.archived.name()).isEqualTo("2026年 · 党建工作计划（2026年1月15日印发）（已归档）");
		assertThat(this.last.name()).isEqualTo("2025年（已归档）");
	}

	@Test
	void theOneAskedForIsShownWhateverItIs() {
		assertThat(IssuedPlan.choose(this.archived.id(), TODAY, this.all)).isEqualTo(this.archived);
		assertThatThrownBy(() -> IssuedPlan.choose(UUID.randomUUID(), TODAY, this.all)).isInstanceOf(NotFound.class);
	}

	private static IssuedPlan plan(int year, boolean alive, LocalDate issued, int samePlace) {
		return new IssuedPlan(UUID.randomUUID(), new UUID(0, 1), "党委", year, "党建工作计划", alive, issued, samePlace,
				samePlace);
	}

}
