package org.partyplan.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanIssued;

/**
 * Decides which years' plans there are on a day: the one in force, those before, and a
 * draft of what comes next.
 */
final class TrialPlans {

	private final List<PlanIssued> issued = new ArrayList<>();

	private final List<UUID> archived = new ArrayList<>();

	private final TrialRows rows;

	private final TrialTasks tasks;

	private final TrialLife life;

	private final UUID organization;

	private final LocalDate until;

	TrialPlans(TrialRows rows, TrialTasks tasks, TrialLife life, UUID organization, LocalDate until) {
		this.rows = rows;
		this.tasks = tasks;
		this.life = life;
		this.organization = organization;
		this.until = until;
	}

	/** The year whose plan is in force at the end of a day. */
	static int yearInForce(LocalDate until) {
		return until.isBefore(TrialDays.issue(until.getYear())) ? until.getYear() - 1 : until.getYear();
	}

	/** Writes the plan in force, so many years' plans before it, and the next one. */
	void write(int before) {
		int year = yearInForce(this.until);
		for (int earlier = year - before; earlier < year; earlier++) {
			UUID plan = issued(earlier, null, false);
			this.life.archived(plan, TrialDays.issue(earlier + 1));
			this.archived.add(plan);
		}
		UUID inForce = issued(year, null, true);
		draft(year + 1, inForce);
	}

	/** What modules that listen have to be told once the rows are written. */
	List<PlanIssued> issued() {
		return this.issued;
	}

	/** The plans to put away after the listeners have seen them issued. */
	List<UUID> archived() {
		return this.archived;
	}

	private UUID issued(int year, @Nullable UUID copiedFrom, boolean whole) {
		LocalDate on = TrialDays.issue(year);
		boolean amended = whole && !TrialDays.amendment(year).isAfter(this.until);
		TrialPlan plan = new TrialPlan(year, this.rows, this.tasks, true, amended);
		TrialPlanText text = new TrialPlanText(year, whole);
		plan.head(this.organization, "ISSUED", text, copiedFrom);
		plan.body(text);
		this.life.write(plan.id, year, this.until);
		this.life.signFor(plan.id, 0, on, this.until, whole ? List.of("离退") : List.of());
		if (amended) {
			this.life.amend(plan, this.until);
		}
		this.issued.add(new PlanIssued(plan.id, this.organization, year, on));
		return plan.id;
	}

	/** Next year's plan: a copy that is on its way, or only begun. */
	private void draft(int year, UUID copiedFrom) {
		TrialPlan plan = new TrialPlan(year, this.rows, this.tasks, false, false);
		TrialPlanText text = new TrialPlanText(year, this.until.getMonthValue() == 1);
		String status = TrialLife.status(year, this.until);
		plan.head(this.organization, status, text, copiedFrom);
		plan.body(text);
		this.life.copied(plan.id, TrialDays.workday(this.until.minusDays(4)));
		this.life.write(plan.id, year, this.until);
	}

}
