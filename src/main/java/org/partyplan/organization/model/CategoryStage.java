package org.partyplan.organization.model;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

/** A category with its days. */
@Embeddable
public record CategoryStage(@Enumerated(EnumType.STRING) Category category, LocalDate validFrom,
		@Nullable LocalDate validTo) implements Dated<CategoryStage> {

	@Override
	public CategoryStage since(LocalDate day) {
		return new CategoryStage(this.category, day, this.validTo);
	}

	@Override
	public CategoryStage until(@Nullable LocalDate day) {
		return new CategoryStage(this.category, this.validFrom, day);
	}

}
