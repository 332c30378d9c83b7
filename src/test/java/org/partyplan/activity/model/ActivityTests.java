package org.partyplan.activity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActivityTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 14);

	private static final CurrentUser KEEPER = new CurrentUser(Ids.next(), "周书记", List.of());

	private final UUID came = Ids.next();

	private final UUID missed = Ids.next();

	private final UUID abroad = Ids.next();

	private final Activity activity = new Activity(Ids.next(), account(), KEEPER);

	@Test
	void thoseExemptAreNotDue() {
		assertThat(this.activity.presence()).isEqualTo(new Presence(2, 1, 0));
	}

	@Test
	void whatHasNotHappenedYetCannotBeRecorded() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.activity.record(DAY.minusDays(1)))
			.withMessage("activity.future");
		assertThat(this.activity.status()).isEqualTo(ActivityStatus.DRAFT);
	}

	@Test
	void makingUpCountsForAnAbsenteeFromTheDayOnWhichItWasHeld() {
		this.activity.record(DAY);
		this.activity.makeUp(this.missed, DAY.plusDays(3), DAY.plusDays(5));
		assertThat(this.activity.presence()).isEqualTo(new Presence(2, 1, 1));
		refused("activity.makeUp.day", () -> this.activity.makeUp(this.missed, DAY.minusDays(1), DAY.plusDays(5)));
		refused("activity.makeUp.day", () -> this.activity.makeUp(this.missed, DAY.plusDays(6), DAY.plusDays(5)));
	}

	@Test
	void onlyAnAbsenteeCanMakeUp() {
		this.activity.record(DAY);
		refused("activity.makeUp.notAbsent", () -> this.activity.makeUp(this.came, DAY, DAY));
		refused("activity.makeUp.notAbsent", () -> this.activity.makeUp(this.abroad, DAY, DAY));
		refused("activity.makeUp.notAbsent", () -> this.activity.makeUp(Ids.next(), DAY, DAY));
	}

	@Test
	void aCheckedRecordStandsUntilTheOfficeGivesItBack() {
		this.activity.record(DAY);
		this.activity.check();
		refused("activity.status", () -> this.activity.rewrite(account()));
		this.activity.takeBack();
		this.activity.rewrite(account());
		assertThat(this.activity.status()).isEqualTo(ActivityStatus.DRAFT);
	}

	@Test
	void onlyADraftIsThrownAway() {
		this.activity.record(DAY);
		refused("activity.status", this.activity::withdraw);
	}

	@ParameterizedTest
	@CsvSource({ "30, 0.5", "60, 1", "90, 1.5", "179, 3.0", "180, 4", "359, 4", "360, 8", "600, 8" })
	void halfADayGivesFourClassHoursADayEightAndLessItsHours(int minutes, BigDecimal hours) {
		assertThat(ClassHours.of(minutes)).isEqualByComparingTo(hours);
	}

	private static void refused(String code, Runnable act) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(act::run).withMessage(code);
	}

	private Minutes account() {
		Map<UUID, Attendance> people = Map.of(this.came, Attendance.present(), this.missed,
				Attendance.absent(AbsenceReason.SICK), this.abroad, Attendance.exempt("援外"));
		ActivityFacts facts = new ActivityFacts("theme-day", null, Ids.next(), DAY, null, 60, "示教室", "", "", "查房", "",
				null, null, BigDecimal.ONE);
		return new Minutes(facts, Presence.of(AttendanceMode.DUE, people, 0), Set.of("theme-day"), Set.of("theme-day"),
				people, Set.of(), List.of());
	}

}
