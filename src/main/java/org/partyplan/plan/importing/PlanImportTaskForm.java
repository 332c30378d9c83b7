package org.partyplan.plan.importing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Choice;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.Quoted;
import org.partyplan.plan.model.TaskAudience;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.plan.model.When;
import org.partyplan.plan.model.WordedTask;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.TypedNumber;

/**
 * A proposed task as the office words it.
 *
 * @param seen what it was like when the form was opened
 * @param when how often, or at which node
 * @param dueOn for what is done once, its day
 * @param dueDay for what comes round, the day of the period's last month
 * @param recordKind the kind of record that ticks it off; empty for none
 */
record PlanImportTaskForm(@Nullable String seen, @NotBlank @Size(max = 200) String title, @NotNull String when,
		@Nullable String dueOn, @Pattern(regexp = Text.DAY_OF_MONTH) String dueDay, @NotNull Audience audience,
		@Nullable UUID lead, @Nullable @Size(max = 40) String recordKind) {

	PlanImportTaskForm {
		title = Text.typed(title).strip();
		dueOn = Text.typed(dueOn).strip();
		dueDay = TypedNumber.plain(dueDay);
		when = Text.typed(when);
	}

	static PlanImportTaskForm of(Proposal proposal, UnitNames units, String recordKind) {
		WordedTask task = WordedTask.of(proposal, units);
		return new PlanImportTaskForm(proposal.seen(), task.title(), proposal.when(),
				Objects.toString(proposal.dueOn(), ""), Objects.toString(task.dueDay(), ""), task.audience(),
				task.lead(), recordKind);
	}

	@AssertTrue
	public boolean isTimeKnown() {
		return When.known(this.when);
	}

	@AssertTrue
	public boolean isDateReal() {
		return day() != null || String.valueOf(this.dueOn).isEmpty();
	}

	private @Nullable LocalDate day() {
		return Text.day(String.valueOf(this.dueOn))
			.filter((day) -> day.getYear() >= 2000 && day.getYear() <= 2100)
			.orElse(null);
	}

	/** People are those whom the sentence names; others are chosen after saving. */
	private void checkAudience(Proposal proposal) {
		RuleBroken.unless(this.audience != Audience.PERSONS || TaskAudience.of(proposal.quote()) == Audience.PERSONS,
				"plan.read.audience", "audience");
	}

	/** What it says of a proposal. */
	Choice of(Proposal proposal, Quoted where, UnitNames units, String proposedKind) {
		checkAudience(proposal);
		Integer day = this.dueDay.isEmpty() ? null : Integer.valueOf(this.dueDay);
		String kind = Objects.requireNonNullElse(this.recordKind, "");
		WordedTask task = new WordedTask(this.title, this.audience, this.lead, day,
				kind.equals(proposedKind) ? proposal.recordKind() : kind);
		return proposal.choice().worded(proposal, where, task, WordedTask.of(proposal, units), this.when, day());
	}

}
