package org.partyplan.plan.amending;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/**
 * A metric as it shall be.
 *
 * @param quote the words that set it
 * @param seen the change the form was opened on
 */
record AmendmentMetricForm(@NotBlank @Size(max = 1000) String quote, @NotBlank @Size(max = 100) String name,
		@Pattern(regexp = ">=|<=|=") String comparator,
		@NotBlank @Size(max = 20) @Pattern(regexp = "\\s*[0-9]+([.:：][0-9]+)*\\s*",
				message = "{plan.amend.figure}") String target,
		@Nullable @Pattern(regexp = "\\s*([0-9]+(\\.[0-9]+)?)?\\s*",
				message = "{plan.amend.figure}") String upperTarget,
		@NotBlank @Size(max = 20) String unit, @Nullable Cadence cadence, @NotBlank @Size(max = 500) String reason,
		@Nullable UUID seen) {

	static AmendmentMetricForm of(MetricPayload metric, String reason, @Nullable UUID seen) {
		return new AmendmentMetricForm(metric.quote(), metric.name(), metric.comparator(), metric.target(),
				metric.upperTarget(), metric.unit(), metric.cadence(), reason, seen);
	}

	MetricPayload over(MetricPayload before) {
		String upper = (upperTarget() == null || upperTarget().isBlank()) ? null : upperTarget().strip();
		return new MetricPayload(before.sectionId(), before.itemId(), quote().strip(), name().strip(), comparator(),
				target().strip(), upper, unit().strip(), cadence(), before.measureKey());
	}

}
