package org.partyplan.execution.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.partyplan.execution.AssignmentTerms;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Reference;
import org.partyplan.shared.RuleBroken;

/**
 * What one unit has to do by a day, for a task in a period or for another matter. Where
 * it stands always equals what its steps say.
 */
@Entity
@Table(name = "execution_assignment")
public class Assignment {

	@Id
	private UUID id;

	private String sourceKind;

	private UUID sourceId;

	private String sourceWords;

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

	/** Opens what a matter asks of a unit. */
	public Assignment(Reference source, UUID unitId, AssignmentTerms terms, LocalDate graceUntil) {
		this.id = Ids.next();
		this.sourceKind = source.kind();
		this.sourceId = source.id();
		this.sourceWords = source.words();
		this.unitId = unitId;
		this.status = AssignmentStatus.OPEN;
		follow(terms, graceUntil);
	}

	public UUID id() {
		return this.id;
	}

	/** What it comes from. */
	public Reference source() {
		return new Reference(this.sourceKind, this.sourceId, this.sourceWords);
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

	/** Refuses a tick where something has to be shown or a number given. */
	public void requireTick() {
		if (this.evidence != Evidence.NONE || this.amountLabel != null) {
			throw new RuleBroken("execution.needsReport");
		}
	}

	/** Refuses work on what waits for the office or is closed. */
	public void requireOpen() {
		if (!this.status.open()) {
			throw new RuleBroken("execution.notOpen", this.status.label());
		}
	}

	/** Refuses a report that does not show what has to be shown. */
	public void requireAnswers(String words, boolean files, @Nullable BigDecimal amount) {
		RuleBroken.checkAll(
				() -> RuleBroken.unless(this.evidence != Evidence.TEXT || !words.isEmpty(),
						"execution.report.textMissing", "body"),
				() -> RuleBroken.unless(this.evidence != Evidence.FILE || files, "execution.report.fileMissing",
						"files"),
				() -> RuleBroken.unless(this.amountLabel == null || amount != null, "execution.report.amountMissing",
						"amount", String.valueOf(this.amountLabel)));
	}

	/** Refuses a day on which it cannot have been done. */
	public LocalDate doneOn(LocalDate day, LocalDate today, int aheadDays) {
		if (day.isAfter(today)) {
			throw new RuleBroken("execution.doneInFuture").at("doneOn");
		}
		if (day.isBefore(this.periodStart.minusDays(aheadDays))) {
			throw new RuleBroken("execution.doneTooEarly", this.periodLabel).at("doneOn");
		}
		return day;
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

	/** Due in the same month as these terms. */
	public boolean sameMonth(AssignmentTerms terms) {
		return YearMonth.from(this.dueOn).equals(YearMonth.from(terms.dueOn()));
	}

	/** What it comes from is called otherwise now, which changes nothing of the work. */
	public void calls(Reference source) {
		this.sourceWords = source.words();
	}

	/** What is asked changed; whether that changes anything here. */
	public final boolean follow(AssignmentTerms terms, LocalDate newGrace) {
		boolean changed = !terms.title().equals(this.title) || !terms.dueOn().equals(this.dueOn)
				|| terms.evidence() != this.evidence;
		this.title = terms.title();
		this.periodLabel = terms.label();
		this.periodStart = terms.from();
		this.periodEnd = terms.dueOn();
		this.dueOn = terms.dueOn();
		this.graceUntil = newGrace;
		this.evidence = terms.evidence();
		return changed;
	}

}
