package org.partyplan.admission.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.Days;
import org.partyplan.shared.Tone;

/**
 * A step that comes next, and when.
 *
 * @param again whether it is one more review
 */
public record NextStep(AdmissionStepKind kind, Window window, boolean again, LocalDate today) {

	private static final int SOON = 14;

	/** What can be done next, what presses most first. */
	public static List<NextStep> of(AdmissionProgress course, Layout layout, Rules law, LocalDate today) {
		Stream<NextStep> open = layout.open(course)
			.stream()
			.map((kind) -> new NextStep(kind, Window.of(kind, course, law), false, today));
		return Stream.concat(open, review(course, layout, law, today).stream())
			.sorted(Comparator.comparing(NextStep::state).thenComparing((one) -> one.kind().number()))
			.toList();
	}

	/** An activist is reviewed again and again until chosen. */
	private static Optional<NextStep> review(AdmissionProgress course, Layout layout, Rules law, LocalDate today) {
		if (!course.has(AdmissionStepKind.EDUCATION) || course.has(AdmissionStepKind.CANDIDATE)) {
			return Optional.empty();
		}
		AdmissionStepKind kind = layout.kind(AdmissionStepKind.EDUCATION);
		return Optional.of(new NextStep(kind, Window.of(kind, course, law), true, today));
	}

	public @Nullable LocalDate earliest() {
		return this.window.earliest();
	}

	public @Nullable LocalDate latest() {
		return this.window.latest();
	}

	public State state() {
		LocalDate last = latest();
		if (last != null && last.isBefore(this.today)) {
			return State.LATE;
		}
		if (last != null && !last.isAfter(this.today.plusDays(SOON))) {
			return State.SOON;
		}
		LocalDate first = earliest();
		if (first != null && first.isAfter(this.today)) {
			return State.WAITING;
		}
		return this.again ? State.LATER : State.READY;
	}

	/** 逾期 12 天, 最迟 12月5日, 可以办, 最早 …. */
	public String word() {
		return switch (state()) {
			case LATE -> "逾期 " + ChronoUnit.DAYS.between(Objects.requireNonNull(latest()), this.today) + " 天";
			case SOON -> "还剩 " + ChronoUnit.DAYS.between(this.today, Objects.requireNonNull(latest())) + " 天";
			case READY -> "可以办";
			case LATER, WAITING -> "未到时候";
		};
	}

	/** The days, in a line. */
	public String when() {
		String first = (earliest() == null || !earliest().isAfter(this.today)) ? "" : "最早 " + Days.full(earliest());
		String last = (latest() == null) ? "" : "最迟 " + Days.full(latest());
		return first + ((first.isEmpty() || last.isEmpty()) ? "" : " · ") + last;
	}

	public String title() {
		return this.again ? this.kind.name() + "（下一次）" : this.kind.name();
	}

	/** How pressing, the worst first. */
	public enum State {

		LATE("逾期", Tone.LATE), SOON("快到期", Tone.SOON), READY("可以办", Tone.WAIT), LATER("还没到时候", Tone.NONE),
		WAITING("等待", Tone.NONE);

		private final String label;

		private final Tone tone;

		State(String label, Tone tone) {
			this.label = label;
			this.tone = tone;
		}

		public String label() {
			return this.label;
		}

		public Tone tone() {
			return this.tone;
		}

	}

}
