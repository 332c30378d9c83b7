package org.partyplan.execution.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.RecordLink;
import org.partyplan.execution.Standing;
import org.partyplan.execution.model.AdHocTaskKind;
import org.partyplan.plan.Evidence;

/** One assignment with where it comes from and what has been typed so far. */
record AssignmentRow(UUID id, String title, String unit, @Nullable String person, String periodLabel, LocalDate dueOn,
		LocalDate graceUntil, @Nullable LocalDate closedOn, AssignmentStatus status, Evidence evidence,
		@Nullable String amountLabel, @Nullable UUID taskId, @Nullable UUID planId, @Nullable String planTitle,
		@Nullable String section, @Nullable String quote, @Nullable String lead, @Nullable String leavesBehind,
		@Nullable UUID errandId, @Nullable AdHocTaskKind errandKind, @Nullable String source,
		@Nullable LocalDate receivedOn, @Nullable String errandNote, @Nullable String body, @Nullable BigDecimal amount,
		@Nullable LocalDate doneOn, int draftVersion, LocalDate today, UUID unitId, @Nullable String recordKind,
		@Nullable UUID recordId) {

	public Standing standing() {
		return new Standing(this.status, this.dueOn, this.graceUntil, this.closedOn, this.today);
	}

	public boolean ticks() {
		return this.evidence == Evidence.NONE && this.amountLabel == null;
	}

	/** Where the record that ticks it off is written; null where none does. */
	public @Nullable String record() {
		return (this.recordKind == null || !open()) ? null
				: RecordLink.to(this.recordKind, (this.person == null) ? this.unitId : null, this.dueOn, this.today);
	}

	public boolean open() {
		return this.status.open();
	}

	public boolean waiting() {
		return this.status == AssignmentStatus.REPORTED;
	}

	/** Whether the office can open it again. */
	public boolean reopens() {
		return this.status == AssignmentStatus.DONE || this.status == AssignmentStatus.NOT_APPLICABLE;
	}

}
