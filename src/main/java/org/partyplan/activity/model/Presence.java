package org.partyplan.activity.model;

import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.partyplan.activity.model.Attendance.State;

/**
 * The sums of a record's attendance.
 *
 * @param dueCount 应到
 * @param presentCount 实到, or what was only counted
 * @param madeUpCount 补学
 */
@Embeddable
public record Presence(int dueCount, int presentCount, int madeUpCount) {

	public static Presence of(AttendanceMode mode, Map<UUID, Attendance> people, int counted) {
		int present = (int) people.values().stream().filter((one) -> one.is(State.PRESENT)).count();
		int absent = (int) people.values().stream().filter((one) -> one.is(State.ABSENT)).count();
		int madeUp = (int) people.values().stream().filter((one) -> one.madeUpOn() != null).count();
		return switch (mode) {
			case DUE -> new Presence(present + absent, present, madeUp);
			case CAME -> new Presence(0, present, 0);
			case COUNT -> new Presence(0, counted, 0);
			case NONE -> new Presence(0, 0, 0);
		};
	}

	/** More than half of those due are there. */
	boolean quorate() {
		return this.presentCount * 2 > this.dueCount;
	}

}
