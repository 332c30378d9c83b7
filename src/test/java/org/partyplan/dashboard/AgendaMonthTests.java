package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.Chip;
import org.partyplan.agenda.AgendaItem.Deed;
import org.partyplan.agenda.AgendaItem.State;
import org.partyplan.agenda.AgendaItem.Subject;
import org.partyplan.shared.Tone;

import static org.assertj.core.api.Assertions.assertThat;

class AgendaMonthTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Test
	void theHeadingLeavesNothingOutThatIsDue() {
		assertThat(month(due(0), due(-3), due(-40), of(State.RETURNED, -5), due(2)).heading())
			.isEqualTo("今天 1 件；过期 2 件、退回 1 件也要补");
		assertThat(month(due(-3), due(2)).heading()).isEqualTo("过期 1 件要补，到月底还有 1 件");
		assertThat(month(of(State.RETURNED, 3)).heading()).isEqualTo("退回 1 件要补");
		assertThat(month(due(2), due(7)).heading()).isEqualTo("没有过期的，到月底还有 2 件");
		assertThat(month(due(20)).heading()).isEqualTo("11月要办的都办完了");
	}

	@Test
	void birthdaysAreShownAndNotCounted() {
		AgendaMonth month = month(of(State.NOTE, 0), of(State.NOTE, 3), due(3));
		assertThat(month.heading()).isEqualTo("没有过期的，到月底还有 1 件");
		assertThat(month.ofToday()).hasSize(1);
		assertThat(month.rest()).singleElement().satisfies((day) -> assertThat(day.items()).hasSize(2));
		assertThat(month.nowMany()).isEqualTo(1);
	}

	@Test
	void whatWaitsOrIsDoneIsNotToBeDone() {
		AgendaMonth month = month(of(State.WAITING, 3), of(State.DONE, -2));
		assertThat(month.nowMany()).isZero();
		assertThat(month.first()).isNull();
		assertThat(month.waiting()).hasSize(1);
		assertThat(month.done()).hasSize(1);
	}

	@Test
	void theNextThingIsTodaysThenTheOldest() {
		assertThat(month(due(-40), due(0), due(1)).first()).isEqualTo(due(0));
		assertThat(month(due(-40), due(-3), due(1)).first()).isEqualTo(due(-40));
		assertThat(month(due(1)).first()).isEqualTo(due(1));
	}

	@Test
	void theNextMonthHasItsOwnDaysAndCount() {
		AgendaMonth month = new AgendaMonth(TODAY, true, List.of(due(2), due(8), due(30), of(State.NOTE, 12)));
		assertThat(month.heading()).isEqualTo("12月要办 2 件");
		assertThat(month.rest()).extracting(AgendaMonth.Day::on)
			.containsExactly(TODAY.plusDays(8), TODAY.plusDays(30), TODAY.plusDays(12));
		assertThat(month.nowMany()).isEqualTo(1);
	}

	@Test
	void theCalendarCountsEachDay() {
		AgendaMonth month = month(due(0), due(2), due(2), of(State.DONE, -2));
		assertThat(month.weeks()).hasSize(6);
		assertThat(month.weeks().get(0)).filteredOn((cell) -> cell != null).hasSize(1);
		assertThat(month.weeks().stream().flatMap(List::stream))
			.filteredOn((cell) -> cell != null && cell.due() + cell.done() > 0)
			.extracting((cell) -> cell.day().getDayOfMonth() + ":" + cell.due() + "/" + cell.done())
			.containsExactly("21:0/1", "23:1/0", "25:2/0");
	}

	private static AgendaMonth month(AgendaItem... items) {
		return new AgendaMonth(TODAY, false, Arrays.asList(items));
	}

	private static AgendaItem due(int days) {
		return of(State.DUE, days);
	}

	private static AgendaItem of(State state, int days) {
		LocalDate day = TODAY.plusDays(days);
		return new AgendaItem("任务", new Subject("外科一支部", "支部月自查", "/", ""), day, state, new Chip(Tone.NONE, ""),
				Deed.open("填报", "/"), new AgendaItem.Answer(new UUID(0, 1), "theme-day", null));
	}

}
