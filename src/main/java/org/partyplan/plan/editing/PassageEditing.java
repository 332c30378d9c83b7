package org.partyplan.plan.editing;

import java.util.UUID;

import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rewriting a draft's sections and items, then doing what the pressed button asks for.
 */
@Service
@Transactional
class PassageEditing {

	private final DraftDesk drafts;

	private final SourceLinks links;

	private final PassageDeeds deeds;

	private final ApplicationEventPublisher events;

	PassageEditing(DraftDesk drafts, SourceLinks links, PassageDeeds deeds, ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.links = links;
		this.deeds = deeds;
		this.events = events;
	}

	Focus item(UUID planId, UUID id, PassageForm form, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		PlanItem item = this.drafts.item(plan, id);
		EditClash.unless(form.version(), item.version(), Focus.place(id),
				() -> form.against(item.title(), item.body()));
		changed("plan.item.changed", "item", id, item.title(), !form.says(item.no(), item.title(), item.body()));
		this.links.follow(item.sectionId(), id, item.body(), form.text());
		item.rewrite(form.number(item.no()), form.title(), form.text());
		return this.deeds.after(plan, item, form);
	}

	Focus section(UUID planId, UUID id, PassageForm form, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		PlanSection section = this.drafts.section(plan, id);
		EditClash.unless(form.version(), section.version(), Focus.place(id),
				() -> form.against(section.title(), section.intro()));
		changed("plan.section.changed", "section", id, section.title(),
				!form.says(section.no(), section.title(), section.intro()));
		this.links.follow(id, null, section.intro(), form.text());
		section.rewrite(form.number(section.no()), form.title(), form.text());
		return this.deeds.after(plan, section, form);
	}

	private void changed(String event, String subject, UUID id, String title, boolean differs) {
		if (differs) {
			this.events.publishEvent(new AuditFact(event, subject, id, "改写“" + Text.shortened(title, 60) + "”"));
		}
	}

}
