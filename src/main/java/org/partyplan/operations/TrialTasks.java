package org.partyplan.operations;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.operations.TrialPlan.Place;
import org.partyplan.operations.TrialPlanText.Line;
import org.partyplan.shared.Ids;
import org.partyplan.workday.Nodes;

/** Writes the tasks of the trial's plans. */
final class TrialTasks {

	private static final String TASK = """
			plan_task (id, plan_id, section_id, item_id, span_start, span_end, quote, title, lead_unit_id, audience,
			  cadence, due_on, node, due_day, evidence, amount_label, leaves_behind, position, version)""";

	private static final String UNIT = "plan_task_unit (task_id, part, unit_id)";

	private static final String PERSON = "plan_task_person (task_id, person_id)";

	private static final Map<String, String> CADENCES = Map.of("每月", "MONTH", "每季度", "QUARTER", "每半年", "HALF_YEAR",
			"全年", "YEAR");

	private static final Map<String, String> EVIDENCE = Map.of("N", "NONE", "T", "TEXT", "F", "FILE");

	private final TrialRows rows;

	private final TrialUnits units;

	private final TrialPeople people;

	private int position;

	TrialTasks(TrialRows rows, TrialUnits units, TrialPeople people) {
		this.rows = rows;
		this.units = units;
		this.people = people;
	}

	void add(Place place, String quote, Line line, int year) {
		UUID id = Ids.next();
		When when = When.of(line.get(4), year);
		this.rows.add(TASK, id, place.plan(), place.section(), place.item(), place.start(quote), place.end(quote),
				quote, line.get(1), this.units.id(line.get(2)), audience(line.get(3)), when.cadence(), when.dueOn(),
				when.node(), when.dueDay(), EVIDENCE.get(line.get(5)), TrialPlan.given(line.get(6)),
				TrialPlan.given(line.get(7)), ++this.position, 0);
		targets(id, line.get(3));
		TrialText.list(line.get(8)).forEach((helper) -> this.rows.add(UNIT, id, "HELPER", this.units.id(helper)));
	}

	private static String audience(String whom) {
		return whom.equals("党委") ? "COMMITTEE"
				: whom.equals("班子") ? "PERSONS" : whom.startsWith("各支部") ? "BRANCHES" : "CHOSEN";
	}

	private void targets(UUID task, String whom) {
		switch (audience(whom)) {
			case "PERSONS" -> this.people.leaders().forEach((person) -> this.rows.add(PERSON, task, person));
			case "BRANCHES" -> target(task, whom.contains("@") ? whom.substring(4) : "党委");
			case "CHOSEN" -> TrialText.list(whom).forEach((unit) -> target(task, unit));
			default -> {
			}
		}
	}

	private void target(UUID task, String unit) {
		this.rows.add(UNIT, task, "TARGET", this.units.id(unit));
	}

	private record When(String cadence, @Nullable LocalDate dueOn, @Nullable String node, @Nullable Integer dueDay) {

		static When of(String text, int year) {
			String day = text.replaceAll("\\D", "");
			if (text.contains("-")) {
				String[] part = text.split("-");
				return new When("ONCE", LocalDate.of(year, Integer.parseInt(part[0]), Integer.parseInt(part[1])), null,
						null);
			}
			if (Nodes.keys().contains(text)) {
				return new When("NODE", null, text, null);
			}
			return new When(CADENCES.get(text.replaceAll("\\d", "")), null, null,
					day.isEmpty() ? null : Integer.valueOf(day));
		}

	}

}
