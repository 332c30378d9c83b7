package org.partyplan.honour;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far an application has come through the stages of its kind.
 *
 * @param stages of its kind on the day it was made; the first is the application itself
 * @param steps those reached, in order
 */
record Progress(AwardState state, List<String> stages, List<AwardStep> steps) {

	/** The stage that comes next, or null. */
	public @Nullable String next() {
		return ahead().isEmpty() ? null : ahead().get(0);
	}

	/** The stages not reached yet. */
	public List<String> ahead() {
		return (this.state == AwardState.OPEN) ? this.stages.subList(this.steps.size(), this.stages.size()) : List.of();
	}

	/** Whether the last step can be taken back: the application itself stays. */
	public boolean returns() {
		return this.steps.size() > 1;
	}

}
