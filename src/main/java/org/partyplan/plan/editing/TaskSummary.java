package org.partyplan.plan.editing;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.plan.model.ResponsibleUnitChoices;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.TaskUnit;

/** A task in a few words, for two versions to be read side by side. */
record TaskSummary(String title, String leads, String falls, String when, String leaves) {

	static TaskSummary of(TaskTerms terms, Set<TaskUnit> units, String people, ResponsibleUnitChoices choices) {
		Set<UUID> lead = (terms.leadUnitId() == null) ? Set.of() : Set.of(terms.leadUnitId());
		return new TaskSummary(terms.title(),
				choices.names(lead) + "；配合：" + choices.names(ids(units, TaskUnit.Part.HELPER)),
				terms.audience().label() + " " + choices.names(ids(units, TaskUnit.Part.TARGET)) + people,
				when(terms.schedule()), terms.evidence().label() + " " + Objects.toString(terms.amountLabel(), "") + " "
						+ Objects.toString(terms.leavesBehind(), ""));
	}

	private static Set<UUID> ids(Set<TaskUnit> units, TaskUnit.Part part) {
		return units.stream().filter((unit) -> unit.part() == part).map(TaskUnit::unitId).collect(Collectors.toSet());
	}

	private static String when(Schedule schedule) {
		return schedule.cadence().label() + " " + Objects.toString(schedule.dueOn(), "")
				+ Objects.toString(schedule.node(), "")
				+ ((schedule.dueDay() == null) ? "" : "第 " + schedule.dueDay() + " 日前");
	}

}
