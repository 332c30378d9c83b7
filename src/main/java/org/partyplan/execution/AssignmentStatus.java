package org.partyplan.execution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where an assignment stands; each knows which steps lead out of it and where to. */
public enum AssignmentStatus {

	OPEN("待办"), REPORTED("待审"), CLAIMED("报不适用，待审"), RETURNED("退回"), DONE("已办结"), NOT_APPLICABLE("不适用"),
	WITHDRAWN("已撤销");

	private static final Map<AssignmentStatus, Map<AssignmentStepKind, AssignmentStatus>> EXITS = exits();

	private final String label;

	AssignmentStatus(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

	/** Where a step leads from here, or empty where it cannot be taken. */
	public Optional<AssignmentStatus> after(AssignmentStepKind step) {
		return Optional.ofNullable(EXITS.get(this).get(step));
	}

	/** Whether it counts from its day on and nobody has to do anything more. */
	public boolean closed() {
		return this == DONE || this == NOT_APPLICABLE || this == WITHDRAWN;
	}

	/** Whether the office has to judge what was handed in. */
	public boolean waits() {
		return this == REPORTED || this == CLAIMED;
	}

	/** Whether the responsible unit is to act. */
	public boolean open() {
		return this == OPEN || this == RETURNED;
	}

	private static Map<AssignmentStatus, Map<AssignmentStepKind, AssignmentStatus>> exits() {
		Map<AssignmentStatus, Map<AssignmentStepKind, AssignmentStatus>> exits = new EnumMap<>(AssignmentStatus.class);
		exits.put(OPEN, stillOpen(OPEN));
		exits.put(RETURNED, stillOpen(RETURNED));
		exits.put(REPORTED, Map.of(AssignmentStepKind.ACCEPTED, DONE, AssignmentStepKind.RETURNED, RETURNED,
				AssignmentStepKind.RECALLED, OPEN));
		exits.put(CLAIMED, Map.of(AssignmentStepKind.ACCEPTED, NOT_APPLICABLE, AssignmentStepKind.RETURNED, RETURNED,
				AssignmentStepKind.RECALLED, OPEN, AssignmentStepKind.FULFILLED, DONE));
		exits.put(DONE, Map.of(AssignmentStepKind.UNTICKED, OPEN, AssignmentStepKind.REOPENED, OPEN,
				AssignmentStepKind.UNFULFILLED, OPEN));
		exits.put(NOT_APPLICABLE, Map.of(AssignmentStepKind.REOPENED, OPEN));
		exits.put(WITHDRAWN, Map.of(AssignmentStepKind.REOPENED, OPEN));
		return exits;
	}

	private static Map<AssignmentStepKind, AssignmentStatus> stillOpen(AssignmentStatus same) {
		return Map.of(AssignmentStepKind.REPORTED, REPORTED, AssignmentStepKind.TICKED, DONE,
				AssignmentStepKind.NOT_APPLICABLE, CLAIMED, AssignmentStepKind.WITHDRAWN, WITHDRAWN,
				AssignmentStepKind.CHANGED, same, AssignmentStepKind.REMINDED, same, AssignmentStepKind.FULFILLED,
				DONE);
	}

}
