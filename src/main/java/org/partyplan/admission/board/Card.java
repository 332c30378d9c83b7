package org.partyplan.admission.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.Ahead;
import org.partyplan.admission.model.Course;
import org.partyplan.admission.model.Days;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.Stage;
import org.partyplan.admission.model.StepKind;
import org.partyplan.admission.model.Window;
import org.partyplan.regulation.Rules;

/**
 * One person on the board: where they stand and what comes next.
 *
 * @param stage reached
 * @param milestone the next step that has to wait for a day, or null
 */
record Card(Course course, Stage stage, List<Ahead> ahead, @Nullable Ahead milestone) {

	static Card of(Course course, Layout layout, Rules law, LocalDate today) {
		return new Card(course, stage(course, layout), Ahead.of(course, layout, law, today),
				milestone(course, layout, law, today));
	}

	/** The furthest of what is recorded; with the approval the probation begins. */
	private static Stage stage(Course course, Layout layout) {
		return course.has(StepKind.APPROVAL) ? Stage.PROBATION
				: layout.kinds()
					.stream()
					.filter((kind) -> course.has(kind.key()))
					.map(StepKind::stage)
					.max(Comparator.naturalOrder())
					.orElse(Stage.APPLYING);
	}

	private static @Nullable Ahead milestone(Course course, Layout layout, Rules law, LocalDate today) {
		return layout.kinds()
			.stream()
			.filter((kind) -> !course.has(kind.key()) && !kind.gates().isEmpty())
			.map((kind) -> new Ahead(kind, Window.of(kind, course, law), false, today))
			.filter((ahead) -> ahead.window().least() != null)
			.findFirst()
			.orElse(null);
	}

	public @Nullable Ahead next() {
		return this.ahead.isEmpty() ? null : this.ahead.get(0);
	}

	public Ahead.State state() {
		Ahead next = next();
		return (next == null || !this.course.open()) ? Ahead.State.WAITING : next.state();
	}

	public boolean pressing() {
		return this.course.open() && state().compareTo(Ahead.State.SOON) <= 0;
	}

	/** 确定发展对象最早 2027-02-01（《…》12 个月）, where that is not the next step itself. */
	public String until() {
		Ahead one = this.milestone;
		if (one == null || one.earliest() == null || (next() != null && one.kind().equals(next().kind()))) {
			return "";
		}
		return one.kind().name() + "最早 " + Days.words(one.earliest()) + "（" + one.window().brief() + "）";
	}

}
