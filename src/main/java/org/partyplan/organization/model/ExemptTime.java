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
		if (last != null && last.isBefore(from)) {
			throw new RuleBroken("organization.exemption.backwards").at("until");
		}
		if (reason == Exemption.OTHER && words.isEmpty()) {
			throw new RuleBroken("organization.exemption.note").at("note");
		}
		return new ExemptTime(reason, words, from, (last == null) ? null : last.plusDays(1));
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
