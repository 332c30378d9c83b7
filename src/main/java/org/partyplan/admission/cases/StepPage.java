package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.Finding;
import org.partyplan.admission.model.Window;

/**
 * A step's form.
 *
 * @param row what was recorded before, to be put right
 * @param crew whom one can choose
 * @param findings the rules what was typed does not keep
 */
record StepPage(AdmissionProgress course, AdmissionStepKind kind, Window window, @Nullable StepRow row,
		List<Choice> crew, int voters, List<Finding> findings, LocalDate today) {

	StepPage with(List<Finding> found) {
		return new StepPage(this.course, this.kind, this.window, this.row, this.crew, this.voters, found, this.today);
	}

	/** As many fields as people can be at most, or three. */
	public List<Integer> places() {
		return "谈话人".equals((this.kind.people() == null) ? "" : this.kind.people().label()) ? List.of(0, 1)
				: List.of(0, 1, 2);
	}

	public boolean again() {
		return this.row != null && this.kind.has("REVIEW");
	}

	public boolean corrects() {
		return this.row != null && !again();
	}

	/** A reason is asked for as soon as there is something to explain. */
	public boolean asksReason() {
		return !this.findings.isEmpty() || (this.row != null && this.row.reason() != null);
	}

	/** For a select: on probation is said beside the name. */
	record Choice(UUID id, String name) {
	}

}
