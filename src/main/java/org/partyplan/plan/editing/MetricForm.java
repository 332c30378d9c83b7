package org.partyplan.plan.editing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.Cadence;

/**
 * A metric as the side panel edits it.
 *
 * @param upper the upper end of a range
 * @param place the text open beside it
 */
record MetricForm(@NotNull Integer version, @NotBlank @Size(max = 100) String name,
		@NotNull @Pattern(regexp = ">=|<=|=") String comparator,
		@NotBlank @Size(max = 20) @Pattern(regexp = NUMBER + "(:" + NUMBER + ")*|") String target,
		@Size(max = 20) @Pattern(regexp = "(" + NUMBER + ")?") String upper, @NotBlank @Size(max = 20) String unit,
		@Nullable Cadence cadence, @Nullable String measure, @Nullable UUID place) {

	private static final String NUMBER = "\\d{1,9}(\\.\\d{1,4})?";

	MetricForm {
		name = Text.typed(name).strip();
		target = Text.typed(target).strip().replace('：', ':').replace('．', '.');
		upper = Text.typed(upper).strip();
		unit = Text.typed(unit).strip().replace('％', '%');
		measure = (measure == null || measure.isBlank()) ? null : measure;
	}

	static MetricForm of(Metric metric, @Nullable UUID place) {
		MetricTerms terms = metric.terms();
		return new MetricForm(metric.version(), terms.name(), terms.comparator(), terms.target(),
				Objects.toString(terms.upperTarget(), ""), terms.unit(), terms.cadence(), terms.measureKey(), place);
	}

	@AssertTrue
	public boolean isRangeRising() {
		return this.upper.isEmpty() || !plain(this.target) || !plain(this.upper)
				|| new BigDecimal(this.upper).compareTo(new BigDecimal(this.target)) > 0;
	}

	private static boolean plain(String number) {
		return number.matches(NUMBER);
	}

	@AssertTrue
	public boolean isPeriodOfAYear() {
		return this.cadence != Cadence.ONCE && this.cadence != Cadence.NODE;
	}

	MetricTerms terms() {
		return new MetricTerms(this.name, this.comparator, this.target, this.upper.isEmpty() ? null : this.upper,
				this.unit, this.cadence, this.measure);
	}

}
