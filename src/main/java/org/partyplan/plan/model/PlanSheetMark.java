package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Days;

/**
 * A task or a metric as the reading view marks it.
 *
 * @param kind task or metric
 * @param title the task's title or the metric's name
 * @param lead the leading department's name
 * @param unit the metric's unit
 * @param measureKey the measure that computes it
 */
public record PlanSheetMark(Kind kind, UUID id, UUID sectionId, @Nullable UUID itemId, int spanStart, int spanEnd,
		String quote, String title, @Nullable Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
		@Nullable String lead, @Nullable String comparator, @Nullable String target, @Nullable String upperTarget,
		@Nullable String unit, @Nullable String measureKey) {

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

	/** The measure's name, where somebody has said how the metric is computed. */
	public @Nullable String measure() {
		return MeasureNames.of(measureKey()).map(MeasureNames::label).orElse(null);
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
		String sign = ">=".equals(comparator()) ? "≥ " : "<=".equals(comparator()) ? "≤ " : "= ";
		String figure = (upperTarget() == null) ? sign + target() : target() + "—" + upperTarget();
		String measured = String.valueOf(unit());
		return figure + (measured.startsWith("%") ? measured : " " + measured);
	}

}
