package org.partyplan.plan.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Writes down the steps of a plan's life; what has happened may be recorded later. */
@Component
public class PlanHistory {

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
		tooEarly(planId, earlier, on).ifPresent((broken) -> {
			throw broken;
		});
	}

	private Optional<RuleBroken> tooEarly(UUID planId, PlanStep.Kind earlier, LocalDate on) {
		return this.steps.findFirstByPlanIdAndKindOrderByRecordedAtDesc(planId, earlier)
			.filter((step) -> on.isBefore(step.happenedOn()))
			.map((step) -> new RuleBroken("plan.life.tooEarly", earlier.label(), Days.full(step.happenedOn()))
				.at("on"));
	}

	/**
	 * Marks a day that cannot be, beside whatever else is wrong with its form.
	 * @param earlier the step that was before, or null
	 */
	public void check(UUID planId, PlanStep.@Nullable Kind earlier, @Nullable LocalDate on, String field,
			Errors errors) {
		if (on == null || errors.hasFieldErrors(field)) {
			return;
		}
		Optional<RuleBroken> broken = on.isAfter(today()) ? Optional.of(new RuleBroken("plan.life.future"))
				: (earlier == null) ? Optional.empty() : tooEarly(planId, earlier, on);
		broken.ifPresent((one) -> Attempt.mark(errors, field, one.code(), one.arguments()));
	}

	/** Whether a step of that kind was ever taken. */
	public boolean knows(UUID planId, PlanStep.Kind kind) {
		return this.steps.findFirstByPlanIdAndKindOrderByRecordedAtDesc(planId, kind).isPresent();
	}

}
