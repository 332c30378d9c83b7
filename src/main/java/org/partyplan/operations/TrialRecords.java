package org.partyplan.operations;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** What the trial's people were given, hold and did besides the plan. */
@Component
class TrialRecords {

	private final TrialHonours honours;

	private final TrialWeakBranches weakBranches;

	private final TrialTransfers transfers;

	TrialRecords(TrialHonours honours, TrialWeakBranches weakBranches, TrialTransfers transfers) {
		this.honours = honours;
		this.weakBranches = weakBranches;
		this.transfers = transfers;
	}

	/** Writes what has happened up to a day and was not written before. */
	void arrive(LocalDate until) {
		this.honours.arrive(until);
		this.weakBranches.arrive(until);
		this.transfers.arrive(until);
	}

}
