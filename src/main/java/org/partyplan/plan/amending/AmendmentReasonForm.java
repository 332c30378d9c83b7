package org.partyplan.plan.amending;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why.
 *
 * @param seen the change the form was opened on
 */
record AmendmentReasonForm(@NotBlank @Size(max = 500) String reason, @Nullable UUID seen) {
}
