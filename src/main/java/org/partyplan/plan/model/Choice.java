package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;

/**
 * What was decided about one proposal; null stands as proposed.
 *
 * @param accept whether it is wanted
 * @param when the choice of {@link When}, for a task
 * @param dueOn with it, the day of a task that is done once
 * @param measure how a metric is to be computed; empty where nobody knows yet
 * @param wording what a person says in place of what was read
 */
public record Choice(@Nullable Boolean accept, @Nullable String when, @Nullable LocalDate dueOn,
		@Nullable String measure, @Nullable Wording wording) {

	static final Choice NONE = new Choice(null, null, null, null, null);

	public static Choice accept(boolean accept) {
		return new Choice(accept, null, null, null, null);
	}

	/** Only what the page's own fields can say. */
	public Choice quick() {
		return new Choice(accept(), when(), dueOn(), measure(), null);
	}

	/** This one, its metric as a person words it; what is left as it was is not kept. */
	public Choice worded(Proposal proposal, Quoted where, WordedGoal goal, String newMeasure) {
		boolean same = goal.equals(WordedGoal.of(proposal));
		Wording said = same ? wording() : Wording.of(where, goal);
		return new Choice(true, null, null, newMeasure.equals(proposal.measure()) ? measure() : newMeasure, said);
	}

	/** The same for a task. */
	public Choice worded(Proposal proposal, Quoted where, WordedTask task, WordedTask before, String newWhen,
			@Nullable LocalDate day) {
		Wording said = task.equals(before) ? wording() : Wording.of(where, task);
		boolean sameTime = newWhen.equals(proposal.when()) && Objects.equals(day, proposal.dueOn());
		return new Choice(true, sameTime ? when() : newWhen, sameTime ? dueOn() : day, null, said);
	}

	/** This one without a measure that is not there any more. */
	Choice among(Vocabulary vocabulary) {
		return vocabulary.offers(measure()) ? this : new Choice(accept(), when(), dueOn(), null, wording());
	}

	/** This one, its day so many years later. */
	Choice later(int years) {
		return new Choice(accept(), when(), (dueOn() == null) ? null : dueOn().plusYears(years), measure(), wording());
	}

	/** This one, as far as a later one says nothing else; time and day go together. */
	Choice and(Choice later) {
		Choice timed = (later.when() != null) ? later : this;
		return new Choice((later.accept() != null) ? later.accept() : accept(), timed.when(), timed.dueOn(),
				(later.measure() != null) ? later.measure() : measure(),
				(later.wording() != null) ? later.wording() : wording());
	}

}
