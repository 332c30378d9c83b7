package org.partyplan.plan.amending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
record AmendmentReasonForm(@NotBlank @Size(max = 500) String reason) {
}
