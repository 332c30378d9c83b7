package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DashboardPlansTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private final DashboardPlans.Row archived = plan(2026, false, "2026-11-20");

	private final DashboardPlans.Row alive = plan(2026, true, "2026-01-15");

	private final DashboardPlans.Row last = plan(2025, false, "2025-01-15");

	@Test
	void whatIsIssuedAndAliveComesBeforeWhatIsArchived() {
		List<DashboardPlans.Row> plans = List.of(this.archived, this.alive, this.last);
		assertThat(DashboardPlans.choose(plans, null, TODAY)).isEqualTo(this.alive);
		assertThat(DashboardPlans.choose(plans, this.last.id(), TODAY)).isEqualTo(this.last);
	}

	@Test
	void aPastDayHasThePlanOfItsYear() {
		List<DashboardPlans.Row> plans = List.of(this.archived, this.alive, this.last);
		assertThat(DashboardPlans.choose(plans, null, LocalDate.of(2025, 6, 30))).isEqualTo(this.last);
		assertThat(DashboardPlans.choose(plans, null, LocalDate.of(2024, 6, 30))).isEqualTo(this.last);
		assertThat(DashboardPlans.choose(List.of(), null, TODAY)).isNull();
	}

	@Test
	void severalOfAYearAreNamedByTitle() {
		assertThat(new DashboardPlans.Row(UUID.randomUUID(), "补充计划", 2026, true, TODAY, "党委", 2).name())
			.isEqualTo("2026年 · 补充计划");
		assertThat(this.last.name()).isEqualTo("2025年（已归档）");
	}

	private static DashboardPlans.Row plan(int year, boolean alive, String issued) {
		return new DashboardPlans.Row(UUID.randomUUID(), year + "年计划", year, alive, LocalDate.parse(issued), "党委", 1);
	}

}
