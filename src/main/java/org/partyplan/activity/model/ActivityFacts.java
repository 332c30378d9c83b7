package org.partyplan.activity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of an activity, besides who came.
 *
 * @param variant the sub-kind, such as ＋临床查房
 * @param minutesLong how long it took
 * @param observedUnitId for an observation, the branch that was looked at
 * @param served how many were served, where the kind asks
 * @param classHours 学时 for each who came
 */
@Embeddable
public record ActivityFacts(String kind, @Nullable String variant, UUID unitId, LocalDate heldOn,
		@Nullable LocalTime startsAt, @Nullable Integer minutesLong, String place, String host, String recorder,
		String topic, String notes, @Nullable UUID observedUnitId, @Nullable Integer served, BigDecimal classHours) {
}
