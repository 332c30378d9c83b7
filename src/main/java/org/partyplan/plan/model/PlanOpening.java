package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.DuePeriod;
import org.partyplan.plan.TaskPeriods;
import org.partyplan.plan.model.PlanGap.Kind;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Days;

/**
 * What a plan's issue opens: each task in each of its periods for each responsible unit.
 *
 * @param year the plan's year
 * @param tasks in the order of the text
 */
public record PlanOpening(int year, List<Asked> tasks) {

	/** How many assignments are opened where work begins on a day. */
	public long items(LocalDate from) {
		return tasks().stream().mapToLong((task) -> task.units() * task.periods(year(), from)).sum();
	}

	/** The tasks that would open nothing. */
	public List<Asked> silent(LocalDate from) {
		return tasks().stream().filter((task) -> task.units() > 0 && task.periods(year(), from) == 0).toList();
	}

	/** 会开 1248 项期次任务；3 个任务时限已过，一项也不开. */
	public String words(LocalDate from) {
		long nobody = tasks().stream().filter((task) -> task.units() == 0).count();
		int over = silent(from).size();
		List<String> nothing = new ArrayList<>();
		if (over > 0) {
			nothing.add(over + " 个任务时限已过");
		}
		if (nobody > 0) {
			nothing.add(nobody + " 个任务没有责任单位");
		}
		return "会开 " + items(from) + " 项期次任务" + (nothing.isEmpty() ? "。" : "；" + String.join("、", nothing) + "，一项也不开。");
	}

	/**
	 * The days from which work can be opened, each with what comes of it, after what
	 * stands for none chosen.
	 */
	public List<Start> starts(String unchosen) {
		List<Start> starts = new ArrayList<>();
		starts.add(new Start(null, unchosen));
		IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> LocalDate.of(year(), month, 1))
			.forEach((day) -> starts.add(new Start(day, "从" + day.getMonthValue() + "月起（" + items(day) + " 项）")));
		return starts;
	}

	/**
	 * One choice.
	 *
	 * @param day null where none is chosen
	 */
	public record Start(@Nullable LocalDate day, String words) {

		/** For the list of a form. */
		public String value() {
			return (day() == null) ? "" : day().toString();
		}

	}

	/**
	 * A task, as far as its assignments depend on it.
	 *
	 * @param leadless whether nobody leads
	 * @param lost whether its sentence is gone from the text
	 * @param units how many units or persons it falls to
	 */
	public record Asked(UUID id, String title, Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
			@Nullable Integer dueDay, boolean leadless, boolean lost, long units) {

		long periods(int year, LocalDate from) {
			return TaskPeriods.of(year, cadence(), dueOn(), node(), dueDay())
				.stream()
				.filter((period) -> period.opensFrom(from))
				.count();
		}

		/** Adds what is missing or looks wrong where work begins on a day. */
		void addTo(List<PlanGap> gaps, int year, LocalDate from) {
			boolean outside = dueOn() != null && dueOn().getYear() != year;
			addIf(gaps, leadless(), Kind.NO_LEAD, "");
			addIf(gaps, units() == 0, Kind.NO_UNIT, "");
			addIf(gaps, outside, Kind.OUTSIDE, Days.full(dueOn()));
			addIf(gaps, !outside && periods(year, from) == 0, Kind.SILENT, due(year));
			addIf(gaps, lost(), Kind.LOST, "");
			PlanGap.years(gaps, title(), year, opens(), title());
		}

		private void addIf(List<PlanGap> gaps, boolean wrong, Kind kind, String detail) {
			if (wrong) {
				gaps.add(new PlanGap(kind, opens(), title(), detail));
			}
		}

		private String opens() {
			return "?task=" + id();
		}

		/** The last day on which it is due. */
		private String due(int year) {
			return TaskPeriods.of(year, cadence(), dueOn(), node(), dueDay())
				.stream()
				.map(DuePeriod::dueOn)
				.reduce((earlier, later) -> later)
				.map((day) -> Days.words(day))
				.orElse("");
		}

	}

}
