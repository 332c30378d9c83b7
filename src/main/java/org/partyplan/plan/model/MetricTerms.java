package org.partyplan.plan.model;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.GoalWords;
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
 * @param scope who has to reach it
 * @param periods which periods it is set for, and what some of them ask for instead
 * @param measureKey how it is computed; null while nobody has said
 */
@Embeddable
public record MetricTerms(String name, String comparator, String target, @Nullable String upperTarget, String unit,
		@Nullable @Enumerated(EnumType.STRING) Cadence cadence, @Enumerated(EnumType.STRING) GoalScope scope,
		GoalPeriods periods, @Nullable String measureKey) {

	/** What nobody has said is asked of the whole, in every period alike. */
	public MetricTerms {
		scope = Objects.requireNonNullElse(scope, GoalScope.WHOLE);
		periods = Objects.requireNonNullElse(periods, GoalPeriods.ALL);
	}

	/** Asked of the whole, in every period alike. */
	public MetricTerms(String name, String comparator, String target, @Nullable String upperTarget, String unit,
			@Nullable Cadence cadence, @Nullable String measureKey) {
		this(name, comparator, target, upperTarget, unit, cadence, GoalScope.WHOLE, GoalPeriods.ALL, measureKey);
	}

	private static final String EVERY = "每期一样";

	/** What differs from an earlier version, in words. */
	public List<Difference> since(@Nullable MetricTerms before, Vocabulary vocabulary) {
		return Difference.list(List.of(new Difference.Field<>("指标", MetricTerms::name),
				new Difference.Field<>("目标", MetricTerms::goal), new Difference.Field<>("周期", MetricTerms::often),
				new Difference.Field<>("谁来达到", (metric) -> metric.scope().label()),
				new Difference.Field<>("时段", MetricTerms::apart),
				new Difference.Field<>("怎么算", (metric) -> vocabulary.label(metric.measureKey()))), before, this);
	}

	/** ≥ 12 次, 2—3 个, ≥ 98%. */
	public String goal() {
		return GoalWords.of(comparator(), target(), upperTarget(), unit());
	}

	/** 每个支部每季度 ≥ 1 次，从第二季度起. */
	public String whole() {
		return GoalWords.whole(goal(), cadence(), scope(), periods(), unit());
	}

	/** 集中学习 ≥ 12 次，全年. */
	public String words() {
		String apart = apart();
		return name() + " " + goal() + "，" + often() + ((scope() == GoalScope.EACH) ? "，每个支部都要达到" : "")
				+ (apart.equals(EVERY) ? "" : "，" + apart);
	}

	private String apart() {
		String words = (cadence() == null) ? "" : periods().words(cadence(), unit());
		return words.isEmpty() ? EVERY : words;
	}

	private String often() {
		return (cadence() == null) ? "全年" : cadence().label();
	}

}
