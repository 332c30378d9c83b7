package org.partyplan.plan.model;

import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.Evidence;

/**
 * What a task asks for.
 *
 * @param title what has to be done
 * @param leadUnitId 牵头部门
 * @param audience whom it falls to; the units or persons themselves stand on the task
 * @param schedule how often and by when
 * @param evidence what has to be shown
 * @param amountLabel the number asked for in the report, such as 参加人次, or null
 * @param leavesBehind the document or record it leaves behind, or null
 * @param recordKind the kind of record that ticks it off by itself, or null
 */
@Embeddable
public record TaskTerms(String title, @Nullable UUID leadUnitId, @Enumerated(EnumType.STRING) Audience audience,
		@Embedded Schedule schedule, @Enumerated(EnumType.STRING) Evidence evidence, @Nullable String amountLabel,
		@Nullable String leavesBehind, @Nullable String recordKind) {

	/** The same in another year, without a leading unit that stands no more. */
	TaskTerms in(YearShift shift, Predicate<UUID> stands) {
		UUID lead = (leadUnitId() == null || stands.test(leadUnitId())) ? leadUnitId() : null;
		return new TaskTerms(shift.title(title()), lead, audience(), shift.schedule(schedule()), evidence(),
				amountLabel(), (leavesBehind() == null) ? null : shift.title(leavesBehind()), recordKind());
	}

	/** The same in other hands, at other times. */
	public TaskTerms with(@Nullable UUID lead, Audience newAudience, Schedule newSchedule, Evidence newEvidence) {
		return new TaskTerms(title(), lead, newAudience, newSchedule, newEvidence, amountLabel(), leavesBehind(),
				recordKind());
	}

	/**
	 * The same, ticked off by the kind of record its title means, unless it says one or,
	 * by an empty word, that there is none.
	 */
	public TaskTerms proposing(Vocabulary vocabulary) {
		String kind = (recordKind() == null) ? vocabulary.kindOf(title()).map(RecordKind::key).orElse(null)
				: recordKind().isEmpty() ? null : recordKind();
		return new TaskTerms(title(), leadUnitId(), audience(), schedule(), evidence(), amountLabel(), leavesBehind(),
				kind);
	}

}
