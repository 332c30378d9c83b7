package org.partyplan.plan.amending;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanCopy;
import org.partyplan.plan.model.PlanTexts;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 拟调整: one working copy at a time, with a reason. */
@Service
@Transactional
class AmendmentDrafting {

	private final OpenAmendments open;

	private final Amendments amendments;

	private final PlanTexts texts;

	private final AmendmentReverting reverting;

	private final ApplicationEventPublisher events;

	AmendmentDrafting(OpenAmendments open, Amendments amendments, PlanTexts texts, AmendmentReverting reverting,
			ApplicationEventPublisher events) {
		this.open = open;
		this.amendments = amendments;
		this.texts = texts;
		this.reverting = reverting;
		this.events = events;
	}

	/** Begins an amendment, or goes on with the one there is. */
	UUID begin(UUID planId, String reason, CurrentUser me) {
		Plan plan = this.open.issued(planId, me);
		return this.amendments.findByPlanIdAndStatus(planId, Amendment.Status.DRAFT)
			.orElseGet(() -> begin(plan, reason))
			.id();
	}

	private Amendment begin(Plan plan, String reason) {
		Amendment amendment = this.amendments.saveAndFlush(new Amendment(plan.id(), reason.strip()));
		this.texts.save(PlanCopy.working(this.texts.load(plan.id()).orElseThrow(), amendment.id()));
		tell("plan.amendmentBegun", plan.id(), "“" + plan.title() + "”拟调整：" + reason);
		return amendment;
	}

	/** Says why one change is made, or without a subject why all are. */
	void explain(UUID planId, UUID id, @Nullable UUID subject, String reason, CurrentUser me) {
		draft(planId, id, me).explain(subject, reason.strip());
		tell("plan.amendmentChanged", planId, ((subject == null) ? "调整的理由改为：" : "一处改动的理由改为：") + reason.strip());
	}

	/** Makes one place read again as it does in the plan. */
	void revert(UUID planId, UUID id, UUID subject, CurrentUser me) {
		this.reverting.revert(this.open.both(draft(planId, id, me)), subject);
		tell("plan.amendmentChanged", planId, "调整中删除一处改动");
	}

	/** Gives the whole amendment up; its copy goes with it. */
	void discard(UUID planId, UUID id, CurrentUser me) {
		this.amendments.delete(draft(planId, id, me));
		tell("plan.amendmentDropped", planId, "放弃拟的调整");
	}

	private Amendment draft(UUID planId, UUID id, CurrentUser me) {
		this.open.issued(planId, me);
		return this.open.amendment(planId, id).requireDraft();
	}

	private void tell(String event, UUID planId, String what) {
		this.events.publishEvent(new AuditFact(event, "plan", planId, what));
	}

}
