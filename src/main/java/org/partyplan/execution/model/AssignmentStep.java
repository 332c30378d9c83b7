package org.partyplan.execution.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStepKind;

/**
 * One step to be written into an assignment's history.
 *
 * @param kind what happens
 * @param effectiveOn from which day it counts
 * @param note words or a reason
 * @param amount the number the task asks for
 * @param key made in the form, so that pressing twice does it once
 */
public record AssignmentStep(AssignmentStepKind kind, LocalDate effectiveOn, @Nullable String note,
		@Nullable BigDecimal amount, @Nullable UUID key) {

	public static AssignmentStep of(AssignmentStepKind kind, LocalDate on, @Nullable UUID key) {
		return new AssignmentStep(kind, on, null, null, key);
	}

	public static AssignmentStep because(AssignmentStepKind kind, LocalDate on, String reason, @Nullable UUID key) {
		return new AssignmentStep(kind, on, reason, null, key);
	}

}
