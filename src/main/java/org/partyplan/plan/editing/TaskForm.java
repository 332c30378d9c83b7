package org.partyplan.plan.editing;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskContent;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.TypedNumber;
import org.partyplan.workday.Nodes;

/**
 * A task as the side panel edits it.
 *
 * @param subtree for BRANCHES, below which unit; null for the whole organisation
 * @param targets for CHOSEN, the units
 * @param people for PERSONS, their names as typed
 * @param place the text open beside it
 * @param recordKind the kind of record that ticks it off; empty for none, null to leave
 * it
 */
record TaskForm(@NotNull Integer version, @NotBlank @Size(max = 200) String title, @NotNull @Nullable UUID lead,
		Set<UUID> helpers, @NotNull Audience audience, @Nullable UUID subtree, Set<UUID> targets,
		@Size(max = 2000) String people, @NotNull Cadence cadence, String dueOn, @Nullable String node,
		@Pattern(regexp = Text.DAY_OF_MONTH) String dueDay, @NotNull Evidence evidence,
		@Size(max = 30) String amountLabel, @Size(max = 200) String leavesBehind, @Nullable UUID place,
		@Size(max = 40) @Nullable String recordKind) {

	TaskForm {
		title = Text.typed(title).strip();
		people = Text.typed(people).strip();
		amountLabel = Text.typed(amountLabel).strip();
		leavesBehind = Text.typed(leavesBehind).strip();
		dueOn = Text.typed(dueOn).strip();
		dueDay = TypedNumber.plain(dueDay);
		helpers = (helpers == null) ? Set.of() : helpers;
		targets = (targets == null) ? Set.of() : targets;
	}

	static TaskForm of(Task task, String people, @Nullable UUID place) {
		TaskTerms terms = task.terms();
		Schedule schedule = terms.schedule();
		Set<UUID> targets = task.content().units(TaskUnit.Part.TARGET);
		boolean subtree = terms.audience() == Audience.BRANCHES && targets.size() == 1;
		return new TaskForm(task.version(), terms.title(), terms.leadUnitId(),
				task.content().units(TaskUnit.Part.HELPER), terms.audience(),
				subtree ? targets.iterator().next() : null, (terms.audience() == Audience.CHOSEN) ? targets : Set.of(),
				people, schedule.cadence(), Objects.toString(schedule.dueOn(), ""), schedule.node(),
				Objects.toString(schedule.dueDay(), ""), terms.evidence(), Objects.toString(terms.amountLabel(), ""),
				Objects.toString(terms.leavesBehind(), ""), place, Objects.toString(terms.recordKind(), ""));
	}

	@AssertTrue
	public boolean isUnitChosen() {
		return this.audience != Audience.CHOSEN || !this.targets.isEmpty();
	}

	@AssertTrue
	public boolean isPersonNamed() {
		return this.audience != Audience.PERSONS || !this.people.isEmpty();
	}

	@AssertTrue
	public boolean isDateReal() {
		return this.dueOn.isEmpty() || Text.day(this.dueOn).isPresent();
	}

	@AssertTrue
	public boolean isNodeChosen() {
		return this.cadence != Cadence.NODE || Nodes.keys().contains(String.valueOf(this.node));
	}

	/** Only what belongs to the cadence counts. */
	Schedule schedule() {
		return switch (this.cadence) {
			case ONCE -> new Schedule(this.cadence, Text.day(this.dueOn).orElse(null), null, null);
			case NODE -> new Schedule(this.cadence, null, this.node, null);
			default ->
				new Schedule(this.cadence, null, null, this.dueDay.isEmpty() ? null : Integer.valueOf(this.dueDay));
		};
	}

	/** All that is said of the task, the persons found by their names. */
	TaskContent content(TaskTerms before, UUID organization, Set<UUID> persons) {
		return new TaskContent(terms(before), units(organization), persons);
	}

	private TaskTerms terms(TaskTerms before) {
		return new TaskTerms(this.title, this.lead, this.audience, schedule(), this.evidence, orNull(this.amountLabel),
				orNull(this.leavesBehind), (this.recordKind == null) ? before.recordKind() : orNull(this.recordKind));
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/** The helping units and those the task falls to. */
	private Set<TaskUnit> units(UUID organization) {
		Set<TaskUnit> units = new HashSet<>();
		this.helpers.stream().filter((id) -> !id.equals(this.lead)).forEach((id) -> units.add(TaskUnit.helper(id)));
		if (this.audience == Audience.CHOSEN) {
			this.targets.forEach((id) -> units.add(TaskUnit.target(id)));
		}
		if (this.audience == Audience.BRANCHES) {
			units.add(TaskUnit.target(Objects.requireNonNullElse(this.subtree, organization)));
		}
		return units;
	}

}
