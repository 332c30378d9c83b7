package org.partyplan.admission;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One person on the board: where they stand and what comes next. */
record Card(Course course, List<Ahead> ahead) {

	public @Nullable Ahead next() {
		return this.ahead.isEmpty() ? null : this.ahead.get(0);
	}

	public Stage stage() {
		Ahead next = next();
		return (next == null || !this.course.open()) ? Stage.PROBATION
				: this.ahead.stream().map((one) -> one.kind().stage()).min(java.util.Comparator.naturalOrder()).get();
	}

	public Ahead.State state() {
		Ahead next = next();
		return (next == null || !this.course.open()) ? Ahead.State.WAITING : next.state();
	}

	public boolean pressing() {
		return this.course.open() && state().compareTo(Ahead.State.SOON) <= 0;
	}

	/** 本单位 … 以较晚的 … 为准. */
	public String both() {
		Ahead next = next();
		return (next == null) ? "" : next.window().both();
	}

}
