package org.partyplan.plan.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a person says in place of what was read, or where nothing was: it stands as long
 * as its words do, however the plan is derived anew.
 *
 * @param quoted the words it stands on
 * @param goal what a metric asks for, or else
 * @param task what a task asks for
 */
public record Wording(Quoted quoted, @Nullable WordedGoal goal, @Nullable WordedTask task) {

	static Wording of(Quoted quoted, WordedGoal goal) {
		return new Wording(quoted, goal, null);
	}

	static Wording of(Quoted quoted, WordedTask task) {
		return new Wording(quoted, null, task);
	}

	/** The proposal, where nothing was read. */
	Proposal made(String key, Proposal.Place place) {
		Proposal bare = (goal() != null) ? Proposal.bare(goal().over(place, quoted().words()))
				: Proposal.bare(Objects.requireNonNull(task()).over(place, quoted().words(), null), false);
		return bare.keyed(key);
	}

}
