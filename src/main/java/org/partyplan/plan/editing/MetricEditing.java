package org.partyplan.plan.editing;

import java.util.UUID;

import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.Plan;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying of a draft's metric what it promises and how it is counted. */
@Service
@Transactional
class MetricEditing {

	private final DraftDesk drafts;

	private final SentenceLinks marking;

	private final Measures measures;

	private final ApplicationEventPublisher events;

	MetricEditing(DraftDesk drafts, SentenceLinks marking, Measures measures, ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.marking = marking;
		this.measures = measures;
		this.events = events;
	}

	void agree(UUID planId, UUID metricId, MetricForm form, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		Metric metric = this.marking.metric(plan, metricId);
		Vocabulary vocabulary = this.measures.vocabulary();
		if (!vocabulary.offers(form.measure())) {
			throw new RuleBroken("plan.metric.measure").at("measure");
		}
		EditClash.unless(form.version(), metric.version(), Focus.place(form.place()).withMetric(metricId),
				() -> EditClash.Field.of(form.terms().since(metric.terms(), vocabulary)));
		metric.agree(form.terms());
		this.events.publishEvent(
				new AuditFact("plan.metric.changed", "metric", metricId, "修改指标“" + form.terms().words() + "”"));
	}

	/** Takes the words that stand in the sentence's place now, or none in particular. */
	void settle(UUID planId, UUID metricId, boolean whole, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		Metric metric = this.marking.metric(plan, metricId);
		metric.follow(whole ? metric.span().whole() : metric.span().asItStands(this.drafts.text(plan, metric.span())));
		this.events.publishEvent(
				new AuditFact("plan.source.changed", "metric", metricId, "指标“" + metric.terms().name() + "”改认原句"));
	}

}
