package org.partyplan.admission.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.shared.Days;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.NextStep;
import org.partyplan.admission.model.Stage;
import org.partyplan.admission.model.Window;
import org.partyplan.regulation.Rules;

/**
 * One person on the board: where they stand and what comes next.
 *
 * @param stage reached
 * @param milestone the next step that has to wait for a day, or null
 */
record Card(AdmissionProgress course, Stage stage, List<NextStep> ahead, @Nullable NextStep milestone) {

	static Card of(AdmissionProgress course, Layout layout, Rules law, LocalDate today) {
		return new Card(course, stage(course, layout), NextStep.of(course, layout, law, today),
				milestone(course, layout, law, today));
	}

	/** The furthest of what is recorded; with the approval the probation begins. */
	private static Stage stage(AdmissionProgress course, Layout layout) {
		return course.has(AdmissionStepKind.APPROVAL) ? Stage.PROBATION
				: layout.kinds()
					.stream()
					.filter((kind) -> course.has(kind.key()))
					.map(AdmissionStepKind::stage)
					.max(Comparator.naturalOrder())
					.orElse(Stage.APPLYING);
	}

	private static @Nullable NextStep milestone(AdmissionProgress course, Layout layout, Rules law, LocalDate today) {
		return layout.kinds()
			.stream()
			.filter((kind) -> !course.has(kind.key()) && !kind.gates().isEmpty())
			.map((kind) -> new NextStep(kind, Window.of(kind, course, law), false, today))
			.filter((ahead) -> ahead.window().least() != null)
			.findFirst()
			.orElse(null);
	}

	public @Nullable NextStep next() {
		return this.ahead.isEmpty() ? null : this.ahead.get(0);
	}

	public NextStep.State state() {
		NextStep next = next();
		return (next == null || !this.course.open()) ? NextStep.State.WAITING : next.state();
	}

	public boolean pressing() {
		return this.course.open() && state().compareTo(NextStep.State.SOON) <= 0;
	}

	/** 确定发展对象最早 2027-02-01（《…》12 个月）, where that is not the next step itself. */
	public String until() {
		NextStep one = this.milestone;
		if (one == null || one.earliest() == null || (next() != null && one.kind().equals(next().kind()))) {
			return "";
		}
		return one.kind().name() + "最早 " + Days.full(one.earliest()) + "（" + one.window().brief() + "）";
	}

}
