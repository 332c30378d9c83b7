package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.reader.PlanDraft;

/**
 * What a person decided in an import: about each proposal by its key, and about the
 * plan's head.
 *
 * @param choices by the proposal's key; what is not there stands as proposed
 * @param heading null while it stands as read
 * @param names which unit a name of the text means
 */
public record Decisions(Map<String, Choice> choices, @Nullable Heading heading, Map<String, UUID> names) {

	public Decisions {
		names = Objects.requireNonNullElse(names, Map.of());
	}

	public Decisions(Map<String, Choice> choices, @Nullable Heading heading) {
		this(choices, heading, Map.of());
	}

	public static final Decisions NONE = new Decisions(Map.of(), null);

	/** These and the later ones. */
	Decisions and(Decisions later) {
		Map<String, Choice> all = new LinkedHashMap<>(choices());
		later.choices().forEach((key, choice) -> all.merge(key, choice, Choice::and));
		Map<String, UUID> named = new LinkedHashMap<>(names());
		named.putAll(later.names());
		return new Decisions(all, (later.heading() != null) ? later.heading() : heading(), named);
	}

	/**
	 * With its days so many years later, because the plan's year was set right.
	 * @param follows which of them do, by proposal and day
	 */
	Decisions later(int years, BiPredicate<String, LocalDate> follows) {
		Map<String, Choice> moved = new LinkedHashMap<>(choices());
		moved.replaceAll((key, choice) -> (choice.dueOn() != null && follows.test(key, choice.dueOn()))
				? choice.later(years) : choice);
		return new Decisions(moved, heading(), names());
	}

	/** Without those that only say what is proposed anyway. */
	Decisions besides(PlanDraft draft, Vocabulary vocabulary) {
		Heading read = Heading.of(draft.head());
		Heading changed = read.equals(heading()) ? null : heading();
		Map<String, Choice> differing = new LinkedHashMap<>(choices());
		Proposals.of(draft, new Decisions(Map.of(), changed), vocabulary)
			.stream()
			.filter((proposal) -> proposal.says(on(proposal.key()), vocabulary))
			.forEach((proposal) -> differing.remove(proposal.key()));
		return new Decisions(differing, changed, names());
	}

	/** By how many years the plan's year was set right. */
	int yearsLater(PlanDraft draft) {
		Integer read = draft.head().year();
		Integer right = (heading() == null) ? null : heading().year();
		return (read == null || right == null) ? 0 : right - read;
	}

	/** What was made by hand, or is read no more, as far as its words stand. */
	Stream<Proposal> made(PlanDraft draft, Set<String> read) {
		return choices().entrySet()
			.stream()
			.filter((choice) -> choice.getValue().wording() != null && !read.contains(choice.getKey()))
			.flatMap((choice) -> made(draft, choice.getKey(), Objects.requireNonNull(choice.getValue().wording())));
	}

	private static Stream<Proposal> made(PlanDraft draft, String key, Wording wording) {
		return wording.quoted().in(draft).map((place) -> wording.made(key, place)).stream();
	}

	/** These as they were before some of them were changed. */
	Decisions back(Map<String, Choice> before, @Nullable Heading headed, Map<String, UUID> named) {
		Map<String, Choice> all = new LinkedHashMap<>(choices());
		all.putAll(before);
		all.values().removeIf(Choice.NONE::equals);
		return new Decisions(all, headed, named);
	}

	/** The leading unit that a person gave a task, or null. */
	public @Nullable UUID lead(String key) {
		Wording wording = on(key).wording();
		return (wording == null || wording.task() == null) ? null : wording.task().lead();
	}

	/** These with one more choice. */
	Decisions with(String key, Choice choice) {
		Map<String, Choice> all = new LinkedHashMap<>(choices());
		all.put(key, choice);
		return new Decisions(all, heading(), names());
	}

	/** These with one more name. */
	Decisions naming(String name, UUID unit) {
		Map<String, UUID> all = new LinkedHashMap<>(names());
		all.put(name, unit);
		return new Decisions(choices(), heading(), all);
	}

	/** The choices that differ, as they were. */
	Map<String, Choice> differing(Decisions now) {
		Map<String, Choice> before = new LinkedHashMap<>();
		Stream.concat(choices().keySet().stream(), now.choices().keySet().stream())
			.distinct()
			.filter((key) -> !on(key).equals(now.on(key)))
			.forEach((key) -> before.put(key, on(key)));
		return before;
	}

	Choice on(String key) {
		return choices().getOrDefault(key, Choice.NONE);
	}

}
