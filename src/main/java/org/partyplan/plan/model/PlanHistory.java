package org.partyplan.plan.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;

/** Writes down the steps of a plan's life; what has happened may be recorded later. */
@Component
public class PlanHistory {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private final PlanSteps steps;

	private final Clock clock;

	PlanHistory(PlanSteps steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** A step of today or of a day gone by, still to be added. */
	public PlanStep step(UUID planId, PlanStep.Kind kind, LocalDate on, CurrentUser by, Role role) {
		if (on.isAfter(today())) {
			throw new RuleBroken("plan.life.future").at("on");
		}
		return new PlanStep(planId, kind, on, this.clock.instant(), by, by.actingFor(role));
	}

	public void add(PlanStep step) {
		this.steps.save(step);
	}

	public void add(UUID planId, PlanStep.Kind kind, LocalDate on, CurrentUser by, Role role) {
		add(step(planId, kind, on, by, role));
	}

	/** Refuses a day before the last step of that kind. */
	public void requireNotBefore(UUID planId, PlanStep.Kind earlier, LocalDate on) {
		this.steps.findFirstByPlanIdAndKindOrderByRecordedAtDesc(planId, earlier)
			.filter((step) -> on.isBefore(step.happenedOn()))
			.ifPresent((step) -> {
				throw new RuleBroken("plan.life.tooEarly", earlier.label(), DAY.format(step.happenedOn())).at("on");
			});
	}

}
