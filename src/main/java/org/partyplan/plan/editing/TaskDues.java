package org.partyplan.plan.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.partyplan.plan.DuePeriod;
import org.partyplan.plan.TaskPeriods;
import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Days;
import org.partyplan.workday.Nodes;

/**
 * What saving a task will create once the plan is issued.
 *
 * @param year the plan's year
 * @param amending whether it is an amendment that will create it
 * @param days the due days
 * @param units how many units it falls to; each gets its own
 */
record TaskDues(int year, boolean amending, List<LocalDate> days, long units) {

	private static final int SHOWN = 6;

	static TaskDues of(EditPage.Head plan, TaskForm form, ResponsibleUnitChoices choices) {
		boolean open = form.cadence() == null || form.audience() == null
				|| (form.cadence() == Cadence.NODE && !Nodes.keys().contains(String.valueOf(form.node())))
				|| !form.isDateReal() || !form.dueDay().matches(Text.DAY_OF_MONTH);
		return new TaskDues(plan.year(), plan.amending(), open ? List.of() : days(plan.year(), form.schedule()),
				open ? 0 : units(form, choices));
	}

	private static List<LocalDate> days(int year, Schedule schedule) {
		return TaskPeriods.of(year, schedule.cadence(), schedule.dueOn(), schedule.node(), schedule.dueDay())
			.stream()
			.map(DuePeriod::dueOn)
			.toList();
	}

	private static long units(TaskForm form, ResponsibleUnitChoices choices) {
		return switch (form.audience()) {
			case COMMITTEE -> 1;
			case BRANCHES -> choices.branchesBelow(form.subtree());
			case CHOSEN -> form.targets().size();
			case PERSONS ->
				java.util.Arrays.stream(form.people().split("[、，,;；\\s]+")).filter((one) -> !one.isBlank()).count();
		};
	}

	/** 将生成 4 项：3月31日、6月30日、9月30日、12月31日. */
	public String words() {
		if (days().isEmpty()) {
			return "选好频次和时限，这里会列出要生成的任务。";
		}
		if (units() == 0) {
			return "选好责任单位，这里会列出要生成的任务。";
		}
		String all = (units() == 1) ? "将生成 " + days().size() + " 项：" + list()
				: "每家 " + days().size() + " 项：" + list() + "；共 " + units() + " 家、" + units() * days().size() + " 项";
		return all + "。" + past();
	}

	/** What is over is not created; an amendment leaves it as it was. */
	private String past() {
		if (days().stream().anyMatch((day) -> day.getYear() != year())) {
			return "时限不在 " + year() + " 年内，请核对。";
		}
		return amending() ? "调整生效前已过的时段不再生成，已办结的不变。" : "印发前已过的时段不生成。";
	}

	private String list() {
		List<String> words = days().stream().map((day) -> Days.words(day, year())).collect(Collectors.toList());
		return (words.size() <= SHOWN) ? String.join("、", words)
				: String.join("、", words.subList(0, 3)) + " … " + words.get(words.size() - 1);
	}

}
