package org.partyplan.tracking;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.shared.Cadence;

/**
 * A metric of an issued plan with the sentence it stands in.
 *
 * @param chosenKey the measure the office chose for it here, before that of the plan
 * @param chosenKinds the kinds of record chosen, joined by commas
 */
record MetricRow(UUID id, UUID planId, UUID organizationId, int year, UUID sectionId, String section, String place,
		String quote, String name, String comparator, String target, @Nullable String upperTarget, String unit,
		@Nullable Cadence cadence, @Nullable GoalScope scope, @Nullable String periods, @Nullable String measureKey,
		@Nullable String chosenKey, @Nullable String chosenKinds) {

	/** Aliased columns for a select over plan_metric m, plan_plan p, tracking_basis b. */
	static final String COLUMNS = """
			m.id, m.plan_id, p.organization_id, p.year, m.section_id, concat_ws('', s.no, s.title) as section,
			concat_ws('', replace(s.no, '、', ''), i.no) as place, m.quote, m.name, m.comparator, m.target, m.upper_target, m.unit,
			m.cadence, m.scope, m.periods, m.measure_key, b.measure_key as chosen_key, array_to_string(b.kinds, ',') as chosen_kinds
			from plan_metric m join plan_plan p on p.id = m.plan_id join plan_section s on s.id = m.section_id
			left join plan_item i on i.id = m.item_id left join tracking_basis b on b.metric_id = m.id
			""";

	public Goal goal() {
		Goal goal = Goal.of(this.comparator, this.target, this.upperTarget, this.unit, this.cadence)
			.within(GoalPeriods.of(this.periods));
		return (this.scope == null) ? goal : goal.of(this.scope);
	}

	/** The measure's key, or null where nobody has said. */
	@Nullable String key() {
		return (this.chosenKey != null) ? this.chosenKey : this.measureKey;
	}

	List<String> kinds() {
		return (this.chosenKinds == null || this.chosenKinds.isEmpty()) ? List.of()
				: List.of(this.chosenKinds.split(","));
	}

	/** Its words, for guessing what is meant. */
	String words() {
		return this.name + " " + this.quote;
	}

}
