package org.partyplan.execution.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;
import org.partyplan.shared.Tone;

/** An assignment's chip: tint and word, on a day. */
public record Standing(AssignmentStatus status, LocalDate dueOn, LocalDate graceUntil, @Nullable LocalDate closedOn,
		LocalDate today) {

	private static final int SOON = 14;

	/** The tint. */
	public Tone tone() {
		return switch (this.status) {
			case DONE -> Tone.DONE;
			case NOT_APPLICABLE, WITHDRAWN -> Tone.NA;
			case REPORTED -> Tone.WAIT;
			case RETURNED -> Tone.BACK;
			case OPEN -> late() ? Tone.LATE : soon() ? Tone.SOON : Tone.NONE;
		};
	}

	/** The word, with its figure. */
	public String word() {
		return switch (this.status) {
			case DONE -> day(this.closedOn) + "办结";
			case RETURNED -> late() ? "退回，逾期 " + daysOver() + " 天" : "退回";
			case OPEN -> openWord();
			default -> this.status.label();
		};
	}

	/** Its due day has passed and the unit has still to act. */
	public boolean overdue() {
		return this.status.open() && this.dueOn.isBefore(this.today);
	}

	/** Past the grace days: red. */
	public boolean late() {
		return this.status.open() && this.graceUntil.isBefore(this.today);
	}

	/** Within two weeks, or within the grace days. */
	public boolean soon() {
		return !late() && !this.dueOn.isAfter(this.today.plusDays(SOON));
	}

	private String openWord() {
		if (late()) {
			return "逾期 " + daysOver() + " 天";
		}
		if (overdue()) {
			long left = ChronoUnit.DAYS.between(this.today, this.graceUntil);
			return (left == 0) ? "宽限到今天" : "宽限剩 " + left + " 天";
		}
		long left = ChronoUnit.DAYS.between(this.today, this.dueOn);
		return (left == 0) ? "今天到期" : (left <= SOON) ? "剩 " + left + " 天" : day(this.dueOn) + "前";
	}

	private long daysOver() {
		return ChronoUnit.DAYS.between(this.dueOn, this.today);
	}

	private String day(@Nullable LocalDate day) {
		return Days.words(day, this.today.getYear());
	}

}
