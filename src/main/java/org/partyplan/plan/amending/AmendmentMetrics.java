package org.partyplan.plan.amending;

import java.util.UUID;

import org.partyplan.plan.model.Metrics;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what an amendment does to the metrics. */
@Service
@Transactional
class AmendmentMetrics {

	private final AmendmentDesk desk;

	private final AmendmentChanges changes;

	private final Metrics metrics;

	private final ApplicationEventPublisher events;

	AmendmentMetrics(AmendmentDesk desk, AmendmentChanges changes, Metrics metrics, ApplicationEventPublisher events) {
		this.desk = desk;
		this.changes = changes;
		this.metrics = metrics;
		this.events = events;
	}

	/** The metric as it will be so far. */
	@Transactional(readOnly = true)
	AmendmentMetricForm form(AmendmentSheet.Page page, UUID metricId) {
		PlanChange change = page.about(metricId);
		MetricPayload metric = (change != null && change.payload().metricAfter() != null) ? change.payload().metric()
				: metric(page.plan().id(), metricId);
		return AmendmentMetricForm.of(metric, (change == null) ? "" : change.reason(),
				(change == null) ? null : change.id());
	}

	void change(UUID planId, UUID id, UUID metricId, AmendmentMetricForm form, CurrentUser me) {
		this.desk.collect(planId, id, me);
		MetricPayload before = metric(planId, metricId);
		MetricPayload after = form.over(before);
		if (after.equals(before)) {
			throw new RuleBroken("plan.amend.nothingChanged");
		}
		this.changes.put(id, ChangeKind.METRIC_CHANGED, metricId, PlanChange.Payload.metric(before, after),
				form.reason().strip(), form.seen());
		audit(planId, ChangeKind.METRIC_CHANGED, before);
	}

	void withdraw(UUID planId, UUID id, UUID metricId, AmendmentReasonForm form, CurrentUser me) {
		this.desk.collect(planId, id, me);
		MetricPayload before = metric(planId, metricId);
		this.changes.put(id, ChangeKind.METRIC_WITHDRAWN, metricId, PlanChange.Payload.metric(before, null),
				form.reason(), form.seen());
		audit(planId, ChangeKind.METRIC_WITHDRAWN, before);
	}

	private MetricPayload metric(UUID planId, UUID metricId) {
		return this.metrics.findById(metricId)
			.filter((metric) -> metric.planId().equals(planId) && !metric.withdrawn())
			.map(MetricPayload::of)
			.orElseThrow(() -> new NotFound("metric " + metricId));
	}

	private void audit(UUID planId, ChangeKind kind, MetricPayload metric) {
		this.events.publishEvent(new AuditFact("plan.amendmentChanged", "plan", planId,
				"调整：" + kind.label() + "“" + metric.name() + "”"));
	}

}
