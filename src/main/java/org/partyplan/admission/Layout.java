package org.partyplan.admission;

import java.util.List;

import org.partyplan.shared.NotFound;

/** The steps of the version in force on a day, in its order. */
record Layout(List<StepKind> kinds) {

	StepKind kind(String key) {
		return this.kinds.stream()
			.filter((kind) -> kind.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("step " + key));
	}

	/** What can be done now: everything before it stands. */
	List<StepKind> open(Course course) {
		return this.kinds.stream()
			.filter((kind) -> !course.has(kind.key()) && kind.needs().stream().allMatch(course::has))
			.toList();
	}

	/** Recorded steps that could not stand without this one. */
	List<StepKind> resting(String key, Course course) {
		return this.kinds.stream().filter((kind) -> kind.needs().contains(key) && course.has(kind.key())).toList();
	}

}
