package org.partyplan.execution.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.StoredFile;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.AssignmentReach;

/**
 * Everything one assignment's page shows.
 *
 * @param row the assignment
 * @param reach what the reader may do
 * @param files what is attached
 * @param steps its history, newest first
 */
record AssignmentSheet(AssignmentRow row, AssignmentReach reach, List<StoredFile> files, List<StepRow> steps) {

	/** The report form is shown. */
	public boolean writes() {
		return this.reach.acts() && this.row.open() && !this.row.ticks();
	}

	/** A tick is enough. */
	public boolean ticks() {
		return this.reach.acts() && this.row.open() && this.row.ticks();
	}

	public boolean judges() {
		return this.reach.reviews() && this.row.waiting();
	}

	public boolean reopens() {
		return this.reach.reviews() && this.row.reopens();
	}

	/** What was handed in last, or null. */
	public @Nullable StepRow report() {
		return first(AssignmentStepKind.REPORTED);
	}

	/** Why it came back, where it did. */
	public @Nullable StepRow returned() {
		return (this.row.status() == AssignmentStatus.RETURNED) ? first(AssignmentStepKind.RETURNED) : null;
	}

	private @Nullable StepRow first(AssignmentStepKind kind) {
		return this.steps.stream().filter((step) -> step.kind() == kind).findFirst().orElse(null);
	}

	/** One line of the history. */
	record StepRow(AssignmentStepKind kind, LocalDate effectiveOn, Instant recordedAt, String byName,
			@Nullable String forName, @Nullable String note, @Nullable BigDecimal amount) {

		/** 周砚青 代 陆知微. */
		public String by() {
			return (this.forName == null) ? this.byName : this.byName + " 代 " + this.forName;
		}

	}

}
