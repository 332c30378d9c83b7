package org.partyplan.workday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** By which document a year's holidays were published. */
record YearForm(@NotBlank @Size(max = 100) String document) {
}
