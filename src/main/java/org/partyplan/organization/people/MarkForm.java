package org.partyplan.organization.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

/** A mark such as 学科带头人, from a day on. */
public record MarkForm(@NotBlank String mark, @NotNull @PastOrPresent @Nullable LocalDate from,
		@NotNull @Nullable Integer version) {
}
