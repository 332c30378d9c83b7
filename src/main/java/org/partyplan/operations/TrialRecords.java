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

	TrialRecords(TrialHonours honours, TrialCare care, TrialWeakBranches weakBranches, TrialMember member) {
		this.honours = honours;
		this.care = care;
		this.weakBranches = weakBranches;
		this.member = member;
	}

	/** Writes what has happened up to a day and was not written before. */
	void arrive(LocalDate until) {
		this.honours.arrive(until);
		this.care.arrive(until);
		this.weakBranches.arrive(until);
		this.member.open(until);
	}

}
