package org.partyplan.plan.life;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.PlanWithdrawn;
import org.partyplan.plan.model.LockedPlans;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.plan.model.Plans;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ends of a plan and the ways back from them: deleted, archived, withdrawn, opened
 * again.
 */
@Service
@Transactional
class PlanEnding {

	/** What only an issued plan has; an amendment that was being written goes, too. */
	private static final String NEVER_ISSUED = """
			with baseline as (delete from plan_baseline where plan_id = :plan),
			  receipt as (delete from plan_receipt where plan_id = :plan)
			delete from plan_amendment where plan_id = :plan and status = 'DRAFT'
			""";

	private final LockedPlans desk;

	private final Plans plans;

	private final PlanHistory history;

	private final PlanReceipts receipts;

	private final PlanRemains remains;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	PlanEnding(LockedPlans desk, Plans plans, PlanHistory history, PlanReceipts receipts, PlanRemains remains,
			JdbcClient jdbc, ApplicationEventPublisher events) {
		this.desk = desk;
		this.plans = plans;
		this.history = history;
		this.receipts = receipts;
		this.remains = remains;
		this.jdbc = jdbc;
		this.events = events;
	}

	/** A draft that was never issued goes with all that is in it. */
	void delete(UUID id, LifeForm form, CurrentUser me) {
		Plan plan = this.desk.take(id, me, Role.OFFICE);
		plan.requireVersion(form.version());
		if (plan.status() != PlanStatus.DRAFT || this.history.knows(id, PlanStep.Kind.ISSUED)) {
			throw new RuleBroken("plan.life.notDeletable",
					(plan.status() == PlanStatus.DRAFT) ? "印发过" : plan.status().label());
		}
		String content = this.remains.content(id).words();
		this.plans.delete(plan);
		audit("deleted", plan, "：" + content);
	}

	/** 归档: the year is over, nothing more is opened. */
	void archive(UUID id, LifeForm form, CurrentUser me) {
		this.desk.take(id, form.version(), PlanStatus.ARCHIVED, me, Role.OFFICE).ifPresent((plan) -> {
			this.history.requireNotBefore(id, PlanStep.Kind.ISSUED, form.day());
			String left = this.remains.of(id).unfinished();
			plan.become(PlanStatus.ARCHIVED);
			this.history
				.add(this.history.step(id, PlanStep.Kind.ARCHIVED, form.day(), me, Role.OFFICE).noting(blank(left)));
			audit("archived", plan, Days.full(form.day()) + "归档" + (left.isEmpty() ? "" : "，" + left));
		});
	}

	/** 撤销归档. */
	void reopen(UUID id, LifeForm form, CurrentUser me) {
		Plan plan = this.desk.take(id, me, Role.OFFICE);
		plan.requireVersion(form.version());
		plan.reopen();
		this.history.add(this.history.step(id, PlanStep.Kind.REOPENED, this.history.today(), me, Role.OFFICE)
			.noting(form.reason()));
		audit("reopened", plan, "撤销归档：" + form.reason());
	}

	/** 撤回印发: undone while nothing was reported, afterwards decided with a reason. */
	void withdraw(UUID id, LifeForm form, CurrentUser me) {
		Plan plan = this.desk.take(id, me, Role.OFFICE);
		plan.requireVersion(form.version());
		String issue = plan.documentNumber() + "，" + Days.full(plan.issuedOn()) + "印发";
		PlanRemains.Remains found = this.remains.of(id);
		this.receipts.recall(plan, form.reason());
		if (found.undoable()) {
			undo(plan, issue, form, me);
		}
		else {
			revoke(plan, issue, found, form, me);
		}
	}

	private void undo(Plan plan, String issue, LifeForm form, CurrentUser me) {
		PlanWithdrawn news = plan.withdraw(this.history.today(), form.reason());
		this.history.add(this.history.step(plan.id(), PlanStep.Kind.WITHDRAWN, news.on(), me, Role.OFFICE)
			.noting(issue + "。" + form.reason()));
		this.jdbc.sql(NEVER_ISSUED).param("plan", plan.id()).update();
		this.events.publishEvent(news);
		audit("withdrawn", plan, "撤回印发（" + issue + "）：" + form.reason());
	}

	private void revoke(Plan plan, String issue, PlanRemains.Remains found, LifeForm form, CurrentUser me) {
		if (form.on() == null || blank(form.meeting()) == null || blank(form.minutesNumber()) == null) {
			throw new RuleBroken("plan.life.decisionMissing");
		}
		this.history.requireNotBefore(plan.id(), PlanStep.Kind.ISSUED, form.day());
		PlanWithdrawn news = plan.revoke(form.day(), form.reason());
		this.history.add(this.history.step(plan.id(), PlanStep.Kind.REVOKED, form.day(), me, Role.OFFICE)
			.decidedBy(form.meeting(), form.minutesNumber())
			.noting(form.reason()));
		this.events.publishEvent(news);
		audit("revoked", plan, "决定撤回（" + issue + "）：" + form.meeting() + " " + form.minutesNumber() + "，"
				+ form.reason() + "；" + found.words());
	}

	private static @Nullable String blank(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

	private void audit(String event, Plan plan, String what) {
		this.events.publishEvent(new AuditFact("plan." + event, "plan", plan.id(), "“" + plan.title() + "”" + what));
	}

}
