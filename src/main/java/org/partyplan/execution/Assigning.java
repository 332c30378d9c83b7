package org.partyplan.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.partyplan.execution.model.Assignment;
import org.partyplan.execution.model.AssignmentStep;
import org.partyplan.execution.model.AssignmentTransitions;
import org.partyplan.execution.model.Assignments;
import org.partyplan.execution.model.ExecutionSettings;
import org.partyplan.execution.model.Informing;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Reference;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where modules above, and ad-hoc tasks, ask something of units by a day; what becomes of
 * it they hear as {@link AssignmentMoved}. See docs/adr/0011.
 */
@Service
@Transactional
public class Assigning {

	private final Assignments assignments;

	private final AssignmentTransitions transitions;

	private final Informing informing;

	private final ExecutionSettings settings;

	private final Clock clock;

	Assigning(Assignments assignments, AssignmentTransitions transitions, Informing informing,
			ExecutionSettings settings, Clock clock) {
		this.assignments = assignments;
		this.transitions = transitions;
		this.informing = informing;
		this.settings = settings;
		this.clock = clock;
	}

	/** Asks it of these units once for each of the terms, and tells them. */
	public void open(Reference source, List<AssignmentTerms> terms, Collection<UUID> units, CurrentUser by) {
		terms.forEach((one) -> open(source, one, units, by));
	}

	/** Asks it of these units, and tells them. */
	public void open(Reference source, AssignmentTerms terms, Collection<UUID> units, CurrentUser by) {
		LocalDate grace = this.settings.graceUntil(terms.dueOn());
		List<Assignment> opened = this.assignments
			.saveAllAndFlush(units.stream().map((unit) -> new Assignment(source, unit, terms, grace)).toList());
		this.transitions.opened(opened, step(AssignmentStepKind.OPENED, source.words()), by);
		this.informing.tell(units, source.kind() + ":" + source.id(), "opened", terms.label() + "：" + terms.title(),
				"/assignments");
	}

	/** What is open follows; units taken off are let off, new ones get theirs. */
	public void change(Reference source, AssignmentTerms terms, Collection<UUID> units, CurrentUser by) {
		change(source, terms, this.assignments.findBySourceId(source.id()), units, by);
	}

	/**
	 * The same for what comes round each month: each month follows its own terms, those
	 * no longer asked for are let off.
	 */
	public void change(Reference source, List<AssignmentTerms> terms, Collection<UUID> units, CurrentUser by) {
		List<Assignment> standing = this.assignments.findBySourceId(source.id());
		take(standing, (one) -> one.status().open() && terms.stream().noneMatch(one::sameMonth),
				step(AssignmentStepKind.WITHDRAWN, "不再要求"), by);
		terms.forEach((month) -> change(source, month, standing.stream().filter((one) -> one.sameMonth(month)).toList(),
				units, by));
	}

	private void change(Reference source, AssignmentTerms terms, List<Assignment> standing, Collection<UUID> units,
			CurrentUser by) {
		LocalDate grace = this.settings.graceUntil(terms.dueOn());
		standing.forEach((assignment) -> assignment.calls(source));
		take(standing, (one) -> units.contains(one.unitId()) && one.status() == AssignmentStatus.WITHDRAWN,
				step(AssignmentStepKind.REOPENED, "重新要求"), by);
		take(standing, (one) -> !units.contains(one.unitId()) && one.status().open(),
				step(AssignmentStepKind.WITHDRAWN, "不再要求"), by);
		take(standing, (one) -> one.status().open() && one.follow(terms, grace),
				step(AssignmentStepKind.CHANGED, terms.title()), by);
		Set<UUID> added = new LinkedHashSet<>(units);
		standing.forEach((one) -> added.remove(one.unitId()));
		open(source, terms, added, by);
	}

	/** Nobody has to do it any more; what is done, or waits to be judged, stays. */
	public void withdraw(Reference source, String reason, CurrentUser by) {
		take(this.assignments.findBySourceId(source.id()), (one) -> one.status().open(),
				step(AssignmentStepKind.WITHDRAWN, reason), by);
	}

	/** What these units had to do is done, from a day on. */
	public void close(Reference source, Collection<UUID> units, LocalDate on, String reason, CurrentUser by) {
		take(this.assignments.findBySourceId(source.id()), (one) -> units.contains(one.unitId()) && one.status().open(),
				AssignmentStep.because(AssignmentStepKind.TICKED, on, reason, null), by);
	}

	private void take(List<Assignment> all, Predicate<Assignment> which, AssignmentStep step, CurrentUser by) {
		this.transitions.askAll(all.stream().filter(which).toList(), step, by);
	}

	private AssignmentStep step(AssignmentStepKind kind, String note) {
		return AssignmentStep.because(kind, LocalDate.now(this.clock), note, null);
	}

}
