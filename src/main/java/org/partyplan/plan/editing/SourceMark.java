package org.partyplan.plan.editing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.GoalWords;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Days;

/**
 * A task or a metric as its chip under the text shows it.
 *
 * @param task or else a metric
 * @param placeId the section or item it stands on
 * @param complete whether a task has its 牵头部门, a metric its 口径
 * @param assigned whether somebody has it to do
 * @param year the plan's
 */
record SourceMark(boolean task, UUID id, UUID placeId, int spanStart, int spanEnd, String quote, String name,
		@Nullable Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node, @Nullable String comparator,
		@Nullable String target, @Nullable String upperTarget, @Nullable String unit, @Nullable GoalScope scope,
		@Nullable String periods, boolean complete, boolean assigned, int year) {

	public String kind() {
		return task() ? "任务" : "指标";
	}

	/** 辅导讲座 · 每季度, 集中学习 ≥ 12 次. */
	public String label() {
		return task() ? Text.shortened(name(), 24) + " · " + when() : name() + " " + goal();
	}

	private String when() {
		if (cadence() == Cadence.NODE) {
			return node() + "前";
		}
		return (cadence() == Cadence.ONCE && dueOn() != null) ? Days.words(dueOn(), year()) + "前"
				: (cadence() == null) ? "" : cadence().label();
	}

	private String goal() {
		return GoalWords.whole(GoalWords.of(comparator(), target(), upperTarget(), unit()), cadence(),
				Objects.requireNonNullElse(scope(), GoalScope.WHOLE), GoalPeriods.of(periods()),
				String.valueOf(unit()));
	}

	/** What a person should still fill in, or an empty string. */
	public String missing() {
		return complete() ? (assigned() ? "" : "缺责任单位") : (task() ? "缺牵头部门" : "缺口径");
	}

	/** Whether its words have gone from the text. */
	boolean lost(String title, String text) {
		return !quote().isEmpty() && !title.contains(quote()) && !text.startsWith(quote(), spanStart());
	}

	boolean covers(int at) {
		return spanStart() <= at && at < spanEnd();
	}

	Focus open(UUID place) {
		return task() ? Focus.place(place).withTask(id()) : Focus.place(place).withMetric(id());
	}

}
