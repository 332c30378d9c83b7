package org.partyplan.execution.model;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

/**
 * What one unit has to do for one task or errand in one period. Where it stands always
 * equals what its steps say.
 */
@Entity
@Table(name = "execution_assignment")
public class Assignment {

	@Id
	private UUID id;

	private @Nullable UUID taskId;

	private @Nullable UUID errandId;

	private UUID unitId;

	private @Nullable UUID personId;

	private String title;

	private LocalDate periodStart;

	private LocalDate periodEnd;

	private String periodLabel;

	private LocalDate dueOn;

	private LocalDate graceUntil;

	@Enumerated(EnumType.STRING)
	private Evidence evidence;

	private @Nullable String amountLabel;

	@Enumerated(EnumType.STRING)
	private AssignmentStatus status;

	private @Nullable LocalDate closedOn;

	/** The record that ticked it off, while it stands. */
	private @Nullable UUID recordId;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Assignment() {
	}

	/** Opens what an errand asks of a unit. */
	public Assignment(UUID errandId, UUID unitId, AdHocTaskTerms terms, LocalDate graceUntil) {
		this.id = Ids.next();
		this.errandId = errandId;
		this.unitId = unitId;
		this.status = AssignmentStatus.OPEN;
		follow(terms, graceUntil);
	}

	public UUID id() {
		return this.id;
	}

	public UUID unitId() {
		return this.unitId;
	}

	public String title() {
		return this.title;
	}

	public AssignmentStatus status() {
		return this.status;
	}

	/** What the history and the log call it. */
	public String name() {
		return "“" + this.title + "”（" + this.periodLabel + "）";
	}

	public Evidence evidence() {
		return this.evidence;
	}

	/** Whether a tick is enough: nothing has to be shown, no number given. */
	public boolean ticksOff() {
		return this.evidence == Evidence.NONE && this.amountLabel == null;
	}

	/** Refuses a day on which it cannot have been done. */
	public LocalDate doneOn(LocalDate day, LocalDate today, int aheadDays) {
		if (day.isAfter(today)) {
			throw new RuleBroken("execution.doneInFuture");
		}
		if (day.isBefore(this.periodStart.minusDays(aheadDays))) {
			throw new RuleBroken("execution.doneTooEarly", this.periodLabel);
		}
		return day;
	}

	public @Nullable String amountLabel() {
		return this.amountLabel;
	}

	public @Nullable LocalDate closedOn() {
		return this.closedOn;
	}

	/** Takes a step, from the day it is effective on. */
	public void take(AssignmentStepKind step, LocalDate on) {
		AssignmentStatus next = this.status.after(step)
			.orElseThrow(() -> new RuleBroken("execution.cannot", this.status.label(), step.label()));
		this.status = next;
		this.closedOn = next.closed() ? on : null;
		this.recordId = next.closed() ? this.recordId : null;
	}

	/** An errand changed; whether that changes anything here. */
	public final boolean follow(AdHocTaskTerms terms, LocalDate newGrace) {
		boolean changed = !terms.title().equals(this.title) || !terms.dueOn().equals(this.dueOn)
				|| terms.evidence() != this.evidence;
		this.title = terms.title();
		this.periodLabel = terms.kind().label();
		this.periodStart = terms.receivedOn();
		this.periodEnd = terms.dueOn();
		this.dueOn = terms.dueOn();
		this.graceUntil = newGrace;
		this.evidence = terms.evidence();
		return changed;
	}

}
