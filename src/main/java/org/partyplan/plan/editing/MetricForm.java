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
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.plan.text.SpokenGoal;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.TypedNumber;

/**
 * A metric as the side panel edits it.
 *
 * @param upper the upper end of a range
 * @param first the period from which on it is set, such as QUARTER-2; empty for the
 * year's first
 * @param last the period up to which it is set; empty for the year's last
 * @param others what single periods ask for instead: 第四季度=2
 * @param place the text open beside it
 */
record MetricForm(@NotNull Integer version, @NotBlank @Size(max = 100) String name,
		@NotNull @Pattern(regexp = ">=|<=|=") String comparator,
		@NotBlank @Size(max = 20) @Pattern(regexp = NUMBER + "(:" + NUMBER + ")*|") String target,
		@Size(max = 20) @Pattern(regexp = "(" + NUMBER + ")?") String upper, @NotBlank @Size(max = 20) String unit,
		@Nullable Cadence cadence, @Nullable GoalScope scope, @Nullable String first, @Nullable String last,
		@Size(max = 200) String others, @Nullable String measure, @Nullable UUID place) {

	private static final String NUMBER = "\\d{1,9}(\\.\\d{1,4})?";

	MetricForm {
		name = Text.typed(name).strip();
		target = TypedNumber.plain(target);
		upper = TypedNumber.plain(upper);
		unit = Text.typed(unit).strip().replace('％', '%');
		first = Objects.requireNonNullElse(first, "");
		last = Objects.requireNonNullElse(last, "");
		others = Text.typed(others).strip();
		measure = (measure == null || measure.isBlank()) ? null : measure;
	}

	static MetricForm of(Metric metric, @Nullable UUID place) {
		MetricTerms terms = metric.terms();
		return new MetricForm(metric.version(), terms.name(), terms.comparator(), terms.target(),
				Objects.toString(terms.upperTarget(), ""), terms.unit(), terms.cadence(), terms.scope(),
				chosen(terms.cadence(), terms.periods().first(), 1),
				chosen(terms.cadence(), terms.periods().last(), GoalPeriods.LAST),
				SpokenGoal.typed(terms.periods(), terms.cadence()), terms.measureKey(), place);
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

	/** From a period of the cadence to a later one of it. */
	@AssertTrue
	public boolean isSpanOfPeriods() {
		return number(this.first, 1) > 0 && number(this.last, GoalPeriods.LAST) >= number(this.first, 1);
	}

	@AssertTrue
	public boolean isOthersOfPeriods() {
		return SpokenGoal.others(this.others, this.cadence).isPresent();
	}

	MetricTerms terms() {
		GoalPeriods periods = new GoalPeriods(number(this.first, 1), number(this.last, GoalPeriods.LAST),
				SpokenGoal.others(this.others, this.cadence).orElseThrow());
		return new MetricTerms(this.name, this.comparator, this.target, this.upper.isEmpty() ? null : this.upper,
				this.unit, this.cadence, this.scope, periods, this.measure);
	}

	/** The period's number, or -1 where it is one of another cadence. */
	private int number(@Nullable String chosen, int none) {
		return (chosen == null || chosen.isEmpty()) ? none
				: (this.cadence != null && chosen.matches(this.cadence + "-\\d{1,2}"))
						? Integer.parseInt(chosen.substring(chosen.indexOf('-') + 1)) : -1;
	}

	private static String chosen(@Nullable Cadence cadence, int number, int none) {
		return (number == none) ? "" : cadence + "-" + number;
	}

}
