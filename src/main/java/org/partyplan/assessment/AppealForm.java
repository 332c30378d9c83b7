package org.partyplan.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An objection.
 *
 * @param key of the entry; empty where one is missing
 */
record AppealForm(@NotNull @Size(max = 160) String key, @NotBlank @Size(max = 500) String said) {
}
