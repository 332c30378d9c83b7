package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.reader.PlanDraft;

/**
 * What a person decided in an import: about each proposal by its key, and about the
 * plan's head.
 *
 * @param choices by the proposal's key; what is not there stands as proposed
 * @param heading null while it stands as read
 */
public record Decisions(Map<String, Choice> choices, @Nullable Heading heading) {

	public static final Decisions NONE = new Decisions(Map.of(), null);

	/** These and the later ones. */
	Decisions and(Decisions later) {
		Map<String, Choice> all = new LinkedHashMap<>(choices());
		later.choices().forEach((key, choice) -> all.merge(key, choice, Choice::and));
		return new Decisions(all, (later.heading() != null) ? later.heading() : heading());
	}

	/**
	 * With its days so many years later, because the plan's year was set right.
	 * @param follows which of them do, by proposal and day
	 */
	Decisions later(int years, BiPredicate<String, LocalDate> follows) {
		Map<String, Choice> moved = new LinkedHashMap<>(choices());
		moved.replaceAll((key, choice) -> (choice.dueOn() != null && follows.test(key, choice.dueOn()))
				? choice.later(years) : choice);
		return new Decisions(moved, heading());
	}

	/** Without those that only say what is proposed anyway. */
	Decisions besides(PlanDraft draft, Vocabulary vocabulary) {
		Heading read = Heading.of(draft.head());
		Heading changed = read.equals(heading()) ? null : heading();
		Map<String, Choice> differing = new LinkedHashMap<>(choices());
		Proposal.of(draft, new Decisions(Map.of(), changed), vocabulary)
			.stream()
			.filter((proposal) -> proposal.says(on(proposal.key())))
			.forEach((proposal) -> differing.remove(proposal.key()));
		return new Decisions(differing, changed);
	}

	/** By how many years the plan's year was set right. */
	int yearsLater(PlanDraft draft) {
		Integer read = draft.head().year();
		Integer right = (heading() == null) ? null : heading().year();
		return (read == null || right == null) ? 0 : right - read;
	}

	Choice on(String key) {
		return choices().getOrDefault(key, Choice.NONE);
	}

}
