package org.partyplan.operations;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** What the trial's people were given, hold and did besides the plan. */
@Component
class TrialRecords {

	private final TrialHonours honours;

	private final TrialWeakBranches weakBranches;

	TrialRecords(TrialHonours honours, TrialWeakBranches weakBranches) {
		this.honours = honours;
		this.weakBranches = weakBranches;
	}

	/** Writes what has happened up to a day and was not written before. */
	void arrive(LocalDate until) {
		this.honours.arrive(until);
		this.weakBranches.arrive(until);
	}

}
