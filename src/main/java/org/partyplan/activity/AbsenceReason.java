package org.partyplan.activity;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody who was due did not come. */
enum AbsenceReason {

	DUTY("值班或手术"), SICK("病假"), LEAVE("事假"), AWAY("出差或外出学习"), OTHER("其他"), NONE_GIVEN("没请假");

	private final String label;

	AbsenceReason(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** By its name or its label. */
	static Optional<AbsenceReason> of(String name) {
		return Arrays.stream(values())
			.filter((reason) -> reason.name().equals(name) || reason.label.equals(name))
			.findFirst();
	}

}
