package org.partyplan.plan.editing;

import java.util.List;
import java.util.UUID;

import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanPart;
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

	private final ApplicationEventPublisher events;

	PlanHeadEditing(DraftDesk drafts, ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.events = events;
	}

	void describe(UUID planId, HeadForm form, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		EditClash.unless(form.version(), HeadForm.fingerprint(plan), Focus.part(PlanPart.HEAD),
				() -> form.against(plan));
		plan.describe(Integer.parseInt(form.year()), form.title(), form.issuer(), form.recipients());
		tell(plan, PlanPart.HEAD);
	}

	void rewrite(UUID planId, PlanPart part, PartForm form, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		String theirs = part.of(plan);
		EditClash.unless(form.version(), theirs.hashCode(), Focus.part(part),
				() -> List.of(new EditClash.Field("text", part.label(), form.text(), theirs)));
		plan.frame(or(part, PlanPart.NOTICE, form, plan.notice()), or(part, PlanPart.OVERALL, form, plan.overall()),
				or(part, PlanPart.CLOSING, form, plan.closing()));
		tell(plan, part);
	}

	private static String or(PlanPart part, PlanPart one, PartForm form, String current) {
		return (part == one) ? form.text() : current;
	}

	private void tell(Plan plan, PlanPart part) {
		this.events.publishEvent(new AuditFact("plan.changed", "plan", plan.id(),
				"修改“" + Text.shortened(plan.title(), 60) + "”的" + part.label()));
	}

}
