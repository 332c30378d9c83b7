package org.partyplan.activity;

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
record Attendance(@Enumerated(EnumType.STRING) State state, @Nullable String reason, @Nullable LocalDate madeUpOn) {

	static Attendance present() {
		return new Attendance(State.PRESENT, null, null);
	}

	static Attendance absent(AbsenceReason reason) {
		return new Attendance(State.ABSENT, reason.label(), null);
	}

	static Attendance exempt(String reason) {
		return new Attendance(State.EXEMPT, reason, null);
	}

	Attendance madeUp(LocalDate on) {
		return new Attendance(this.state, this.reason, on);
	}

	boolean is(State wanted) {
		return this.state == wanted;
	}

	enum State {

		PRESENT, ABSENT, EXEMPT

	}

}
