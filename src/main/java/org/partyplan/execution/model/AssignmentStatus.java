package org.partyplan.execution.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where an assignment stands; each knows which steps lead out of it and where to. */
public enum AssignmentStatus {

	OPEN("待办"), REPORTED("待审"), RETURNED("退回"), DONE("已办结"), NOT_APPLICABLE("不适用"), WITHDRAWN("已撤销");

	private static final Map<AssignmentStatus, Map<StepKind, AssignmentStatus>> EXITS = exits();

	private final String label;

	AssignmentStatus(String label) {
		this.label = label;
	}

	/** The word people use. */
	public String label() {
		return this.label;
	}

	/** Where a step leads from here, or empty where it cannot be taken. */
	public Optional<AssignmentStatus> after(StepKind step) {
		return Optional.ofNullable(EXITS.get(this).get(step));
	}

	/** Whether it counts from its day on and nobody has to do anything more. */
	public boolean closed() {
		return this == DONE || this == NOT_APPLICABLE || this == WITHDRAWN;
	}

	/** Whether the responsible unit is to act. */
	public boolean open() {
		return this == OPEN || this == RETURNED;
	}

	private static Map<AssignmentStatus, Map<StepKind, AssignmentStatus>> exits() {
		Map<AssignmentStatus, Map<StepKind, AssignmentStatus>> exits = new EnumMap<>(AssignmentStatus.class);
		exits.put(OPEN, stillOpen(OPEN));
		exits.put(RETURNED, stillOpen(RETURNED));
		exits.put(REPORTED, Map.of(StepKind.ACCEPTED, DONE, StepKind.RETURNED, RETURNED, StepKind.RECALLED, OPEN));
		exits.put(DONE, Map.of(StepKind.UNTICKED, OPEN, StepKind.REOPENED, OPEN, StepKind.UNFULFILLED, OPEN));
		exits.put(NOT_APPLICABLE, Map.of(StepKind.REOPENED, OPEN));
		exits.put(WITHDRAWN, Map.of(StepKind.REOPENED, OPEN));
		return exits;
	}

	private static Map<StepKind, AssignmentStatus> stillOpen(AssignmentStatus same) {
		return Map.of(StepKind.REPORTED, REPORTED, StepKind.TICKED, DONE, StepKind.NOT_APPLICABLE, NOT_APPLICABLE,
				StepKind.WITHDRAWN, WITHDRAWN, StepKind.CHANGED, same, StepKind.REMINDED, same, StepKind.FULFILLED,
				DONE);
	}

}
