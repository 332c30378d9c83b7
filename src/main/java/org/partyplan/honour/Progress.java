package org.partyplan.honour;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/**
 * How far an application has come through the stages of its kind.
 *
 * @param stages of its kind on the day it was made; the first is the application itself
 * @param steps those reached, in order
 */
record Progress(AwardState state, List<String> stages, List<AwardStep> steps) {

	/** The stage that comes next, or null. */
	public @Nullable String next() {
		return (this.state == AwardState.OPEN && this.steps.size() < this.stages.size())
				? this.stages.get(this.steps.size()) : null;
	}

	/** The stages not reached yet. */
	public List<String> ahead() {
		return (this.state == AwardState.OPEN) ? this.stages.subList(this.steps.size(), this.stages.size()) : List.of();
	}

	/** Whether the last step can be taken back: the application itself stays. */
	public boolean returns() {
		return this.steps.size() > 1;
	}

	/** The state that the next stage leads to. */
	AwardState afterNext() {
		return (this.steps.size() + 1 == this.stages.size()) ? AwardState.AWARDED : AwardState.OPEN;
	}

	/**
	 * Refuses a step on an application that has ended, before the last one, or to come.
	 */
	void requireStep(LocalDate on, LocalDate today) {
		if (this.state != AwardState.OPEN) {
			throw new RuleBroken("honour.ended", this.state.label());
		}
		LocalDate last = this.steps.get(this.steps.size() - 1).onDay();
		if (on.isBefore(last) || on.isAfter(today)) {
			throw new RuleBroken("honour.step.day", last);
		}
	}

}
