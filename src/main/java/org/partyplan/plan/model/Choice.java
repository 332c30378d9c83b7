package org.partyplan.plan.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;

/**
 * What was decided about one proposal; null stands as proposed.
 *
 * @param accept whether it is wanted
 * @param when the choice of {@link When}, for a task
 * @param dueOn with it, the day of a task that is done once
 * @param measure how a metric is to be computed; empty where nobody knows yet
 */
public record Choice(@Nullable Boolean accept, @Nullable String when, @Nullable LocalDate dueOn,
		@Nullable String measure) {

	static final Choice NONE = new Choice(null, null, null, null);

	public static Choice accept(boolean accept) {
		return new Choice(accept, null, null, null);
	}

	/** This one without a measure that is not there any more. */
	Choice among(Vocabulary vocabulary) {
		return vocabulary.offers(measure()) ? this : new Choice(accept(), when(), dueOn(), null);
	}

	/** This one, its day so many years later. */
	Choice later(int years) {
		return new Choice(accept(), when(), (dueOn() == null) ? null : dueOn().plusYears(years), measure());
	}

	/** This one, as far as a later one says nothing else; time and day go together. */
	Choice and(Choice later) {
		Choice timed = (later.when() != null) ? later : this;
		return new Choice((later.accept() != null) ? later.accept() : accept(), timed.when(), timed.dueOn(),
				(later.measure() != null) ? later.measure() : measure());
	}

}
