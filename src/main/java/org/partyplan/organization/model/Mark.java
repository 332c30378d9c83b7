package org.partyplan.organization.model;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A mark such as 学科带头人, with its days. */
@Embeddable
record Mark(String mark, LocalDate validFrom, @Nullable LocalDate validTo) implements Dated<Mark> {

	@Override
	public Mark until(@Nullable LocalDate day) {
		return new Mark(this.mark, this.validFrom, day);
	}

}
