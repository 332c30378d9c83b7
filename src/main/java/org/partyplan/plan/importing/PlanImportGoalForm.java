package org.partyplan.plan.importing;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalScope;
import org.partyplan.plan.model.Choice;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.Quoted;
import org.partyplan.plan.model.WordedGoal;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.TypedNumber;

/**
 * A proposed metric as the office words it.
 *
 * @param seen what it was like when the form was opened
 * @param measure how it is computed; empty where nobody knows yet
 */
record PlanImportGoalForm(@Nullable String seen, @NotBlank @Size(max = 100) String name,
		@NotNull @Pattern(regexp = ">=|<=|=") String comparator,
		@NotBlank @Size(max = 20) @Pattern(regexp = NUMBER + "(:" + NUMBER + ")*|") String target,
		@Size(max = 20) @Pattern(regexp = "(" + NUMBER + ")?") String upper, @NotBlank @Size(max = 20) String unit,
		@Nullable Cadence cadence, @Nullable GoalScope scope, @Nullable String measure) {

	private static final String NUMBER = "\\d{1,9}(\\.\\d{1,4})?";

	PlanImportGoalForm {
		name = Text.typed(name).strip();
		target = TypedNumber.plain(target);
		upper = TypedNumber.plain(upper);
		unit = Text.typed(unit).strip().replace('％', '%');
	}

	static PlanImportGoalForm of(Proposal proposal) {
		WordedGoal goal = WordedGoal.of(proposal);
		return new PlanImportGoalForm(proposal.seen(), goal.name(), goal.comparator(), goal.target(),
				Objects.toString(goal.upper(), ""), goal.unit(), goal.cadence(), goal.scope(), proposal.measure());
	}

	@AssertTrue
	public boolean isRangeRising() {
		return this.upper.isEmpty() || !this.target.matches(NUMBER) || !this.upper.matches(NUMBER)
				|| new BigDecimal(this.upper).compareTo(new BigDecimal(this.target)) > 0;
	}

	@AssertTrue
	public boolean isPeriodOfAYear() {
		return this.cadence != Cadence.ONCE && this.cadence != Cadence.NODE;
	}

	/** What it says of a proposal. */
	Choice of(Proposal proposal, Quoted where) {
		WordedGoal goal = new WordedGoal(this.name, this.comparator, this.target,
				this.upper.isEmpty() ? null : this.upper, this.unit, this.cadence,
				Objects.requireNonNullElse(this.scope, GoalScope.WHOLE));
		return proposal.choice().worded(proposal, where, goal, Objects.requireNonNullElse(this.measure, ""));
	}

}
