package org.partyplan.activity.model;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How one person of the roster stood to a record.
 *
 * @param reason why absent or exempt
 * @param madeUpOn when an absentee made up for it
 */
@Embeddable
public record Attendance(@Enumerated(EnumType.STRING) State state, @Nullable String reason,
		@Nullable LocalDate madeUpOn) {

	public static Attendance present() {
		return new Attendance(State.PRESENT, null, null);
	}

	public static Attendance absent(AbsenceReason reason) {
		return new Attendance(State.ABSENT, reason.label(), null);
	}

	public static Attendance exempt(String reason) {
		return new Attendance(State.EXEMPT, reason, null);
	}

	public Attendance madeUp(LocalDate on) {
		return new Attendance(this.state, this.reason, on);
	}

	public boolean is(State wanted) {
		return this.state == wanted;
	}

	public enum State {

		PRESENT, ABSENT, EXEMPT

	}

}
