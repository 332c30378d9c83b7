package org.partyplan.plan.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Items;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanOutline;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.Sections;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding and moving a draft's sections and items; the numbers follow. */
@Service
@Transactional
class PlanArranging {

	private final DraftDesk drafts;

	private final Sections sections;

	private final Items items;

	private final SourceLinks links;

	private final ApplicationEventPublisher events;

	PlanArranging(DraftDesk drafts, Sections sections, Items items, SourceLinks links,
			ApplicationEventPublisher events) {
		this.drafts = drafts;
		this.sections = sections;
		this.items = items;
		this.links = links;
		this.events = events;
	}

	/** A new section before another, or at the end. */
	UUID addSection(UUID planId, @Nullable UUID before, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		return add(plan, this.drafts.outline(plan), before);
	}

	/** A new item at a section's end. */
	UUID addItem(UUID planId, UUID sectionId, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		return add(this.drafts.outline(plan), this.drafts.section(plan, sectionId), null);
	}

	UUID addBelow(Plan plan, PlanSection section) {
		PlanOutline outline = this.drafts.outline(plan);
		return add(plan, outline, outline.after(section));
	}

	UUID addBelow(Plan plan, PlanItem item) {
		PlanOutline outline = this.drafts.outline(plan);
		return add(outline, this.drafts.section(plan, item.sectionId()), outline.after(item));
	}

	UUID addFirst(Plan plan, PlanSection section) {
		PlanOutline outline = this.drafts.outline(plan);
		return add(outline, section, outline.first(section));
	}

	private UUID add(Plan plan, PlanOutline outline, @Nullable UUID before) {
		PlanSection section = this.sections.save(new PlanSection(plan.id(), "", "", "", 0));
		outline.place(section, before);
		outline.renumber();
		tell("plan.section.added", "section", section.id(), "添加一个部分");
		return section.id();
	}

	private UUID add(PlanOutline outline, PlanSection section, @Nullable UUID before) {
		PlanItem item = this.items.save(new PlanItem(section.id(), "", "", "", 0));
		outline.place(item, section.id(), before);
		outline.renumber();
		tell("plan.item.added", "item", item.id(), "在“" + Text.shortened(section.title(), 60) + "”添加一条要点");
		return item.id();
	}

	void shift(Plan plan, PlanSection section, boolean up) {
		PlanOutline outline = this.drafts.outline(plan);
		outline.shift(section, up);
		outline.renumber();
		moved("section", section.id(), section.title());
	}

	void shift(Plan plan, PlanItem item, boolean up) {
		PlanOutline outline = this.drafts.outline(plan);
		outline.shift(item, up);
		outline.renumber();
		this.links.move(item);
		moved("item", item.id(), item.title());
	}

	/** Puts a section before another, or at the end. */
	void move(UUID planId, UUID id, @Nullable UUID before, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		PlanSection section = this.drafts.section(plan, id);
		if (id.equals(before)) {
			return;
		}
		PlanOutline outline = this.drafts.outline(plan);
		outline.place(section, before);
		outline.renumber();
		moved("section", id, section.title());
	}

	/** Puts an item into a section, before another or at the end. */
	void move(UUID planId, UUID id, UUID into, @Nullable UUID before, CurrentUser me) {
		Plan plan = this.drafts.open(planId, me);
		PlanItem item = this.drafts.item(plan, id);
		UUID section = this.drafts.section(plan, into).id();
		if (id.equals(before)) {
			return;
		}
		PlanOutline outline = this.drafts.outline(plan);
		outline.place(item, section, before);
		outline.renumber();
		this.links.move(item);
		moved("item", id, item.title());
	}

	private void moved(String subject, UUID id, String title) {
		tell("plan." + subject + ".moved", subject, id, "移动“" + Text.shortened(title, 60) + "”");
	}

	private void tell(String event, String subject, UUID id, String detail) {
		this.events.publishEvent(new AuditFact(event, subject, id, detail));
	}

}
