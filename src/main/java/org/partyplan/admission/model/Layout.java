package org.partyplan.admission.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.partyplan.shared.NotFound;

/** The steps of the version in force on a day, in its order. */
public record Layout(List<AdmissionStepKind> kinds) {

	/**
	 * Steps in the order they are to be taken. One that was put before a step it rested
	 * on waits no longer for that but for what that waits for; that one waits for it
	 * instead.
	 */
	static Layout of(List<AdmissionStepKind> ordered) {
		return new Layout(ordered.stream().map((kind) -> kind.needing(needs(kind, new Layout(ordered)))).toList());
	}

	private static Set<String> needs(AdmissionStepKind kind, Layout asWritten) {
		Set<String> needs = before(kind.number(), kind, asWritten);
		asWritten.resting(kind.key())
			.filter((other) -> other.number() < kind.number())
			.forEach((other) -> needs.add(other.key()));
		return needs;
	}

	/** What a step rests on, as far as it stands before a number. */
	private static Set<String> before(int number, AdmissionStepKind kind, Layout asWritten) {
		Set<String> needs = new LinkedHashSet<>();
		for (String key : kind.needs()) {
			AdmissionStepKind other = asWritten.kind(key);
			needs.addAll((other.number() > number) ? before(number, other, asWritten) : Set.of(key));
		}
		return needs;
	}

	public AdmissionStepKind kind(String key) {
		return this.kinds.stream()
			.filter((kind) -> kind.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("step " + key));
	}

	/** What can be done now: everything before it stands. */
	List<AdmissionStepKind> open(AdmissionProgress course) {
		return this.kinds.stream()
			.filter((kind) -> !course.has(kind.key()) && kind.needs().stream().allMatch(course::has))
			.toList();
	}

	/** Recorded steps that could not stand without this one. */
	List<AdmissionStepKind> resting(String key, AdmissionProgress course) {
		return resting(key).filter((kind) -> course.has(kind.key())).toList();
	}

	private Stream<AdmissionStepKind> resting(String key) {
		return this.kinds.stream().filter((kind) -> kind.needs().contains(key));
	}

}
