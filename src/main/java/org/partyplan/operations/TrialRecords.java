package org.partyplan.operations;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** What the trial's people were given, hold and did besides the plan. */
@Component
class TrialRecords {

	private final TrialHonours honours;

	private final TrialCare care;

	private final TrialWeakBranches weakBranches;

	private final TrialMember member;

	private final TrialTransfers transfers;

	TrialRecords(TrialHonours honours, TrialCare care, TrialWeakBranches weakBranches, TrialMember member,
			TrialTransfers transfers) {
		this.honours = honours;
		this.care = care;
		this.weakBranches = weakBranches;
		this.member = member;
		this.transfers = transfers;
	}

	/** Writes what has happened up to a day and was not written before. */
	void arrive(LocalDate until) {
		this.honours.arrive(until);
		this.care.arrive(until);
		this.weakBranches.arrive(until);
		this.member.open(until);
		this.transfers.arrive(until);
	}

}
