package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.GoalWords;
import org.partyplan.measure.Vocabulary;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Days;

/**
 * A task or a metric as the reading view marks it.
 *
 * @param kind task or metric
 * @param title the task's title or the metric's name
 * @param lead the leading department's name
 * @param unit the metric's unit
 * @param measure the name of the measure that computes it, where somebody has said
 */
public record PlanSheetMark(Kind kind, UUID id, UUID sectionId, @Nullable UUID itemId, int spanStart, int spanEnd,
		String quote, String title, @Nullable Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
		@Nullable String lead, @Nullable String comparator, @Nullable String target, @Nullable String upperTarget,
		@Nullable String unit, @Nullable GoalScope scope, @Nullable String periods, @Nullable String measure) {

	enum Kind {

		TASK, METRIC

	}

	public boolean task() {
		return kind() == Kind.TASK;
	}

	/** The id of the marked words on the page. */
	public String anchor() {
		return (task() ? "task-" : "metric-") + id();
	}

	/** What the chip says: 辅导讲座 · 每季度 · 宣传科, or 参学率 ≥ 98%. */
	public String chip() {
		return title() + (task() ? often() + ((lead() == null) ? "" : " · " + lead()) : " " + goal());
	}

	/** With the name that people know its measure by instead of the key. */
	PlanSheetMark named(Vocabulary vocabulary) {
		return (measure() == null) ? this
				: new PlanSheetMark(kind(), id(), sectionId(), itemId(), spanStart(), spanEnd(), quote(), title(),
						cadence(), dueOn(), node(), lead(), comparator(), target(), upperTarget(), unit(), scope(),
						periods(), vocabulary.label(measure()));
	}

	/** What the mark says when pointed at. */
	public String hint() {
		return chip() + ((measure() == null) ? "" : "，计算口径：" + measure());
	}

	/**
	 * Where its words, or what took their place, stand in the text; null where they are
	 * gone.
	 */
	@Nullable Span in(String text) {
		Span span = new Span(sectionId(), itemId(), spanStart(), spanEnd(), quote());
		Span found = quote().isEmpty() ? null : span.in(text);
		boolean replaced = found == null && spanStart() < spanEnd() && spanEnd() <= text.length();
		return replaced ? span : found;
	}

	private String often() {
		if (dueOn() != null) {
			return " · " + Days.words(dueOn()) + "前";
		}
		return (node() != null) ? " · " + node() : (cadence() == null) ? "" : " · " + cadence().label();
	}

	private String goal() {
		return GoalWords.whole(GoalWords.of(comparator(), target(), upperTarget(), unit()), cadence(),
				Objects.requireNonNullElse(scope(), GoalScope.WHOLE), GoalPeriods.of(periods()),
				String.valueOf(unit()));
	}

}
