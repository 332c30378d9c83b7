package org.partyplan.plan.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;

/** Keeps the periods of a goal in a column. */
@Converter(autoApply = true)
class GoalPeriodsColumn implements AttributeConverter<GoalPeriods, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable GoalPeriods periods) {
		return (periods == null) ? null : periods.kept();
	}

	@Override
	public GoalPeriods convertToEntityAttribute(@Nullable String kept) {
		return GoalPeriods.of(kept);
	}

}
