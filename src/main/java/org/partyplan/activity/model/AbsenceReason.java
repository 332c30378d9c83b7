package org.partyplan.activity.model;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody who was due did not come. */
public enum AbsenceReason {

	DUTY("值班或手术"), SICK("病假"), LEAVE("事假"), AWAY("出差或外出学习"), OTHER("其他"), NONE_GIVEN("没请假");

	private final String label;

	AbsenceReason(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** What another program's word for it means; anything else is OTHER. */
	public static AbsenceReason told(String word) {
		return word.contains("病") ? SICK : word.contains("事假") ? LEAVE
				: word.matches(".*(出差|外出|公出).*") ? AWAY : word.matches(".*(值班|手术).*") ? DUTY : OTHER;
	}

	/** By its name or its label. */
	public static Optional<AbsenceReason> of(String name) {
		return Arrays.stream(values())
			.filter((reason) -> reason.name().equals(name) || reason.label.equals(name))
			.findFirst();
	}

}
