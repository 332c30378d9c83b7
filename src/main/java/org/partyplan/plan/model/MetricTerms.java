package org.partyplan.plan.model;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.text.Difference;
import org.partyplan.shared.Cadence;

/**
 * What a metric promises.
 *
 * @param name such as 专题研讨
 * @param comparator {@code >=}, {@code <=} or {@code =}
 * @param target a decimal, or a proportion such as 5:4:1
 * @param upperTarget the upper end of a range, or null
 * @param unit such as 次 or %
 * @param cadence the period it is counted over; null for the whole year
 * @param measureKey how it is computed; null while nobody has said
 */
@Embeddable
public record MetricTerms(String name, String comparator, String target, @Nullable String upperTarget, String unit,
		@Nullable @Enumerated(EnumType.STRING) Cadence cadence, @Nullable String measureKey) {

	/** What differs from an earlier version, in words. */
	public List<Difference> since(@Nullable MetricTerms before, Vocabulary vocabulary) {
		return Difference.list(List.of(new Difference.Field<>("指标", MetricTerms::name),
				new Difference.Field<>("目标", MetricTerms::goal), new Difference.Field<>("周期", MetricTerms::often),
				new Difference.Field<>("怎么算", (metric) -> vocabulary.label(metric.measureKey()))), before, this);
	}

	/** The sign people read. */
	public String sign() {
		return switch (comparator()) {
			case ">=" -> "≥";
			case "<=" -> "≤";
			default -> "=";
		};
	}

	/** ≥ 12 次, = 2—3 个, ≥ 98%. */
	public String goal() {
		String range = (upperTarget() == null || upperTarget().isBlank()) ? target() : target() + "—" + upperTarget();
		return sign() + " " + range + ("%".equals(unit()) ? "" : " ") + unit();
	}

	/** 集中学习 ≥ 12 次，全年. */
	public String words() {
		return name() + " " + goal() + "，" + often();
	}

	private String often() {
		return (cadence() == null) ? "全年" : cadence().label();
	}

}
