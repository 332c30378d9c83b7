package org.partyplan.plan.editing;

import java.util.List;
import java.util.UUID;

import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanPart;
import org.partyplan.plan.model.Tasks;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rewriting a draft's head and the text around its sections. */
@Service
@Transactional
class PlanHeadEditing {

	private final DraftDesk drafts;

	private final Tasks tasks;

	private final ApplicationEventPublisher events;

	PlanHeadEditing(DraftDesk drafts, Tasks tasks, ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.tasks = tasks;
		this.events = events;
	}

	void describe(UUID planId, HeadForm form, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		EditClash.unless(form.version(), HeadForm.fingerprint(plan), Focus.part(PlanPart.HEAD),
				() -> form.against(plan));
		int before = plan.year();
		plan.describe(Integer.parseInt(form.year()), form.title(), form.issuer(), form.recipients());
		int moved = (plan.year() == before) ? 0 : this.tasks.follow(planId, before, plan.year() - before);
		tell(plan, PlanPart.HEAD.label()
				+ ((plan.year() == before) ? "" : "：年度 " + before + " → " + plan.year() + "，" + moved + " 个任务的时限随之改动"));
	}

	void rewrite(UUID planId, PlanPart part, PartForm form, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		String theirs = part.of(plan);
		EditClash.unless(form.version(), theirs.hashCode(), Focus.part(part),
				() -> List.of(new EditClash.Field("text", part.label(), form.text(), theirs)));
		String text = form.text(part, plan);
		plan.frame((part == PlanPart.NOTICE) ? text : plan.notice(), (part == PlanPart.OVERALL) ? text : plan.overall(),
				(part == PlanPart.CLOSING) ? text : plan.closing());
		tell(plan, part.label());
	}

	private void tell(Plan plan, String what) {
		this.events.publishEvent(new AuditFact("plan.changed", "plan", plan.id(),
				"修改“" + Text.shortened(plan.title(), 60) + "”的" + what));
	}

}
