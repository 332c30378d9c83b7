package org.partyplan.organization.model;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Exemption;
import org.partyplan.shared.RuleBroken;

/** A time in which somebody is left out of 应到. */
@Embeddable
public record ExemptTime(@Enumerated(EnumType.STRING) Exemption reason, String note, LocalDate validFrom,
		@Nullable LocalDate validTo) implements Dated<ExemptTime> {

	/** Until a last day, or for as long as it goes on. */
	public static ExemptTime of(Exemption reason, @Nullable String note, LocalDate from, @Nullable LocalDate last) {
		String words = (note == null) ? "" : note.strip();
		require(reason, words, from, last);
		return new ExemptTime(reason, words, from, (last == null) ? null : last.plusDays(1));
	}

	/** Refuses what does not go together; what is missing is passed over. */
	public static void require(@Nullable Exemption reason, @Nullable String note, @Nullable LocalDate from,
			@Nullable LocalDate last) {
		RuleBroken.checkAll(
				() -> RuleBroken.unless(last == null || from == null || !last.isBefore(from),
						"organization.exemption.backwards", "until"),
				() -> RuleBroken.unless(reason != Exemption.OTHER || (note != null && !note.isBlank()),
						"organization.exemption.note", "note"));
	}

	@Override
	public ExemptTime since(LocalDate day) {
		return new ExemptTime(this.reason, this.note, day, this.validTo);
	}

	@Override
	public ExemptTime until(@Nullable LocalDate day) {
		return new ExemptTime(this.reason, this.note, this.validFrom, day);
	}

}
