package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Percent;
import org.partyplan.shared.Tone;

import org.springframework.stereotype.Component;

/** How a plan's metrics stand, for the page of the year: four statements. */
@Component
public class PlanMetrics {

	private final MetricRows rows;

	private final Valuation valuing;

	private final MetricCauses causes;

	PlanMetrics(MetricRows rows, Valuation valuing, MetricCauses causes) {
		this.rows = rows;
		this.valuing = valuing;
		this.causes = causes;
	}

	/**
	 * Those of a plan the asker may see, the worst first.
	 * @param unit for this unit's part; null for the whole organisation
	 */
	public List<Row> of(UUID plan, @Nullable UUID unit, LocalDate asOf) {
		List<Valued> all = this.valuing.of(this.rows.of(List.of(plan), asOf), unit, asOf)
			.stream()
			.filter((one) -> unit == null || one.concerns())
			.sorted(Comparator.comparing((Valued one) -> one.worth().health()))
			.toList();
		Map<UUID, String> causes = (unit == null) ? this.causes.of(all, asOf) : Map.of();
		return all.stream().map((one) -> row(one, causes.getOrDefault(one.metric().id(), ""), asOf)).toList();
	}

	private static Row row(Valued one, String cause, LocalDate asOf) {
		MetricValue worth = one.worth();
		MetricRow metric = one.metric();
		return new Row(metric.id(), metric.name(), metric.goal().whole(),
				worth.figure() + ((worth.value() == null) ? "" : Figures.unit(worth.unit())), gap(one),
				cause.isEmpty() ? worth.outlook() : cause + "。" + worth.outlook(), worth.health().word(),
				worth.health().tone(), worth.health() == MetricHealth.LOST, worth.health().troubled(),
				worth.health() == MetricHealth.NONE);
	}

	/** How much is missing, or too much. */
	private static String gap(Valued one) {
		MetricValue worth = one.worth();
		BigDecimal value = worth.value();
		if (value == null || worth.fraction().matches(".*(人|个支部)中.*")) {
			return worth.fraction();
		}
		BigDecimal missing = worth.goal().subtract(value);
		String amount = worth.axis() ? Percent.words(missing.abs()) + " 个百分点"
				: Figures.plain(missing.abs()) + Figures.unit(worth.unit());
		return ((missing.signum() < 0) ? "多 " : "差 ") + amount
				+ (worth.axis() ? "，" + worth.fraction().replaceFirst("，.*", "") : "");
	}

	/**
	 * One metric.
	 *
	 * @param goal what is promised
	 * @param now what it is worth
	 * @param gap how much is missing
	 * @param cause what the records say of it
	 * @param word how it stands
	 * @param lost whether it can no longer be reached
	 * @param troubled whether it is lost, at risk or over
	 * @param unknown whether there is no figure yet
	 */
	public record Row(UUID id, String name, String goal, String now, String gap, String cause, String word, Tone tone,
			boolean lost, boolean troubled, boolean unknown) {
	}

}
