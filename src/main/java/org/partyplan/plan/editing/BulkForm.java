package org.partyplan.plan.editing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.TaskContent;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.TypedNumber;
import org.partyplan.workday.Nodes;

/**
 * A change to many tasks at once: what is not chosen stays as it is.
 *
 * @param ids the ticked tasks
 * @param dueOn without a cadence, for those that are done once
 * @param dueDay without a cadence, for those that repeat
 * @param ownYear whether days of another year move to the plan's
 */
record BulkForm(@NotEmpty Set<UUID> ids, @Nullable UUID lead, Set<UUID> helpers, @Nullable Audience audience,
		@Nullable UUID subtree, Set<UUID> targets, @Nullable Cadence cadence, String dueOn, @Nullable String node,
		@Pattern(regexp = Text.DAY_OF_MONTH) String dueDay, @Nullable Boolean ownYear, @Nullable Evidence evidence) {

	static final BulkForm EMPTY = new BulkForm(Set.of(), null, Set.of(), null, null, Set.of(), null, "", null, "", null,
			null);

	BulkForm {
		ids = (ids == null) ? Set.of() : ids;
		dueOn = Text.typed(dueOn).strip();
		dueDay = TypedNumber.plain(dueDay);
		helpers = (helpers == null) ? Set.of() : helpers;
		targets = (targets == null) ? Set.of() : targets;
	}

	@AssertTrue
	public boolean isUnitChosen() {
		return this.audience != Audience.CHOSEN || !this.targets.isEmpty();
	}

	@AssertTrue
	public boolean isDateReal() {
		return this.dueOn.isEmpty() || Text.day(this.dueOn).isPresent();
	}

	@AssertTrue
	public boolean isNodeChosen() {
		return this.cadence != Cadence.NODE || Nodes.keys().contains(String.valueOf(this.node));
	}

	/** Persons are named one task at a time. */
	@AssertTrue
	public boolean isForUnits() {
		return this.audience != Audience.PERSONS;
	}

	private boolean movesYear() {
		return Boolean.TRUE.equals(this.ownYear);
	}

	boolean changesNothing() {
		return this.lead == null && this.helpers.isEmpty() && this.audience == null && this.cadence == null
				&& this.dueOn.isEmpty() && this.dueDay.isEmpty() && !movesYear() && this.evidence == null;
	}

	/** All units named in it. */
	Collection<UUID> units() {
		Set<UUID> units = new HashSet<>(this.helpers);
		units.addAll(this.targets);
		Stream.of(this.lead, this.subtree).filter(Objects::nonNull).forEach(units::add);
		return units;
	}

	/** What it makes of one of the tasks. */
	TaskContent content(TaskContent before, Plan plan) {
		return new TaskContent(terms(before.terms(), plan.year()), units(before.units(), plan.organizationId()),
				(this.audience == null) ? before.persons() : Set.of());
	}

	private TaskTerms terms(TaskTerms before, int year) {
		return before.with((this.lead == null) ? before.leadUnitId() : this.lead, or(this.audience, before.audience()),
				schedule(before.schedule(), year), or(this.evidence, before.evidence()));
	}

	private static <T> T or(@Nullable T chosen, T before) {
		return (chosen == null) ? before : chosen;
	}

	private Schedule schedule(Schedule before, int year) {
		Cadence next = or(this.cadence, before.cadence());
		return switch (next) {
			case ONCE -> new Schedule(next, Text.day(this.dueOn).orElse(dueOn(before, year)), null, null);
			case NODE -> new Schedule(next, null, (this.cadence == null) ? before.node() : this.node, null);
			default ->
				new Schedule(next, null, null, this.dueDay.isEmpty() ? before.dueDay() : Integer.valueOf(this.dueDay));
		};
	}

	private @Nullable LocalDate dueOn(Schedule before, int year) {
		return (before.dueOn() == null || !movesYear()) ? before.dueOn() : before.dueOn().withYear(year);
	}

	/** The helping units if any are chosen, those it falls to if an audience is. */
	private Set<TaskUnit> units(Set<TaskUnit> before, UUID organization) {
		Set<TaskUnit> units = new HashSet<>(before);
		if (!this.helpers.isEmpty()) {
			units.removeIf((unit) -> unit.part() == TaskUnit.Part.HELPER);
			this.helpers.forEach((id) -> units.add(TaskUnit.helper(id)));
		}
		if (this.audience != null) {
			units.removeIf((unit) -> unit.part() == TaskUnit.Part.TARGET);
			targets(organization).forEach((id) -> units.add(TaskUnit.target(id)));
		}
		return units;
	}

	private Set<UUID> targets(UUID organization) {
		return (this.audience == Audience.CHOSEN) ? this.targets
				: (this.audience == Audience.BRANCHES) ? Set.of(or(this.subtree, organization)) : Set.of();
	}

}
