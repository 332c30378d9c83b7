package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.partyplan.shared.Days;

/** Not before the earliest day; what is later than the latest can only be told. */
final class TimingRule {

	private TimingRule() {
	}

	static Stream<Finding> judge(StepUnderReview step) {
		Window window = Window.of(step.kind(), step.course(), step.law());
		return Stream.concat(early(step, window), late(step, window));
	}

	private static Stream<Finding> early(StepUnderReview step, Window window) {
		LocalDate earliest = window.earliest();
		if (window.least() == null || earliest == null || !step.day().isBefore(earliest)) {
			return Stream.empty();
		}
		String words = "最早是" + Days.full(earliest) + (window.twofold() ? "（" + window.both() + "）" : "");
		return Stream.of(new Finding(Gate.TIMING, words, cited(window), true));
	}

	private static String cited(Window window) {
		var rule = Objects.requireNonNull(window.least());
		boolean ownBinds = rule.own() != null && !rule.looser() && rule.ownSource() != null;
		return rule.name() + "："
				+ (ownBinds ? rule.ownSource() + " " + rule.ownWords() : rule.cited() + " " + rule.words());
	}

	private static Stream<Finding> late(StepUnderReview step, Window window) {
		LocalDate latest = window.latest();
		if (window.most() == null || latest == null || !step.day().isAfter(latest)) {
			return Stream.empty();
		}
		return Stream.of(new Finding(Gate.TIMING, "晚于" + Days.full(latest),
				window.most().name() + "：" + window.most().cited() + " " + window.most().words(), false));
	}

}
