package org.partyplan.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.IssuedPlan;
import org.partyplan.plan.IssuedPlans;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.tracking.MeasureQuery.Question;

import org.springframework.stereotype.Component;

/** Which metrics a record moves, or would. */
@Component
class Moving {

	private final MetricPages pages;

	private final IssuedPlans plans;

	private final MetricRows rows;

	private final Valuation valuing;

	private final Measures measures;

	private final MeasureQuery asking;

	Moving(MetricPages pages, IssuedPlans plans, MetricRows rows, Valuation valuing, Measures measures,
			MeasureQuery asking) {
		this.pages = pages;
		this.plans = plans;
		this.rows = rows;
		this.valuing = valuing;
		this.measures = measures;
		this.asking = asking;
	}

	/** Those that count one of the kinds, or are computed by one of the measures. */
	List<Valued> by(Collection<String> counted, Collection<String> computed, UUID unit, LocalDate on, CurrentUser me) {
		List<MetricRow> metrics = metrics(on, me);
		Vocabulary vocabulary = this.measures.vocabulary();
		Predicate<MetricRow> moved = (metric) -> {
			Counting counting = Counting.of(metric, vocabulary);
			return computed.contains(counting.measure().key()) || counting.kinds().stream().anyMatch(counted::contains);
		};
		@Nullable UUID own = this.pages.units(me).stream().map(UnitRef::id).filter(unit::equals).findFirst().orElse(null);
		return this.valuing.of(metrics.stream().filter(moved).toList(), own, this.pages.today());
	}

	/** Those in which a record counts this year. */
	List<Valued> by(UUID record, CurrentUser me) {
		List<MetricRow> metrics = metrics(this.pages.today(), me);
		Vocabulary vocabulary = this.measures.vocabulary();
		List<Question> questions = new ArrayList<>();
		metrics.forEach((metric) -> Valuation.asked(metric, Counting.of(metric, vocabulary), metric.organizationId(),
				this.pages.today(), questions));
		Set<Integer> hit = Set.copyOf(this.asking.counting(record, me.scope(Role.READERS), questions));
		Set<UUID> moved = questions.stream()
			.filter((question) -> hit.contains(question.n()))
			.map(Question::subject)
			.collect(Collectors.toSet());
		return this.valuing.of(metrics.stream().filter((metric) -> moved.contains(metric.id())).toList(), null,
				this.pages.today());
	}

	/** Of all plans that count on the day. */
	private List<MetricRow> metrics(LocalDate on, CurrentUser me) {
		List<IssuedPlan> counting = IssuedPlan.on(on, this.plans.seen(me.scope(Role.READERS)));
		return this.rows.of(counting.stream().map(IssuedPlan::id).toList(), this.pages.today());
	}

}
