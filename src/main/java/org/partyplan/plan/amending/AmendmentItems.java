package org.partyplan.plan.amending;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanSheetText;
import org.partyplan.plan.text.ItemText;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what an amendment does to the text. */
@Service
@Transactional
class AmendmentItems {

	private final AmendmentDesk desk;

	private final AmendmentChanges changes;

	private final PlanSheetText text;

	private final ApplicationEventPublisher events;

	AmendmentItems(AmendmentDesk desk, AmendmentChanges changes, PlanSheetText text, ApplicationEventPublisher events) {
		this.desk = desk;
		this.changes = changes;
		this.text = text;
		this.events = events;
	}

	void change(UUID planId, UUID id, UUID itemId, AmendmentItemForm form, CurrentUser me) {
		this.desk.collect(planId, id, me);
		PlanChange present = this.changes.about(id, itemId).orElse(null);
		if (present != null && present.kind() == ChangeKind.ITEM_ADDED) {
			ItemText added = present.payload().item();
			put(id, planId, ChangeKind.ITEM_ADDED, itemId, null, form.in(added.sectionId(), added.position()), form);
			return;
		}
		ItemText before = this.desk.text(planId, this.desk.item(planId, itemId));
		ItemText after = form.in(before.sectionId(), before.position());
		if (after.equals(before)) {
			throw new RuleBroken("plan.amend.nothingChanged");
		}
		put(id, planId, ChangeKind.ITEM_CHANGED, itemId, before, after, form);
	}

	void withdraw(UUID planId, UUID id, UUID itemId, AmendmentReasonForm form, CurrentUser me) {
		this.desk.collect(planId, id, me);
		ItemText before = this.desk.text(planId, this.desk.item(planId, itemId));
		this.changes.put(id, ChangeKind.ITEM_WITHDRAWN, itemId, PlanChange.Payload.item(before, null), form.reason(),
				form.seen());
		audit(planId, ChangeKind.ITEM_WITHDRAWN, before);
	}

	/**
	 * Adds an item behind another, or as the first of a section. Returns its id to be.
	 */
	UUID add(UUID planId, UUID id, AmendmentItemForm form, CurrentUser me) {
		this.desk.collect(planId, id, me);
		List<PlanSheetText.Line> lines = this.text.lines(planId);
		PlanSheetText.Line before = lines.stream()
			.filter((line) -> line.id().equals(form.place()))
			.findFirst()
			.orElseThrow(() -> new NotFound("place " + form.place()));
		double next = lines.stream()
			.filter((line) -> line.itemId() != null && line.sectionId().equals(before.sectionId()))
			.mapToDouble(PlanSheetText.Line::position)
			.filter((position) -> before.itemId() == null || position > before.position())
			.min()
			.orElse(before.position() + 2);
		double position = (before.itemId() == null) ? next - 1 : (before.position() + next) / 2;
		UUID itemId = Ids.next();
		put(id, planId, ChangeKind.ITEM_ADDED, itemId, null, form.in(before.sectionId(), position), form);
		return itemId;
	}

	private void put(UUID id, UUID planId, ChangeKind kind, UUID itemId, @Nullable ItemText before, ItemText after,
			AmendmentItemForm form) {
		this.changes.put(id, kind, itemId, PlanChange.Payload.item(before, after), form.reason().strip(), form.seen());
		audit(planId, kind, after);
	}

	private void audit(UUID planId, ChangeKind kind, ItemText item) {
		this.events.publishEvent(new AuditFact("plan.amendmentChanged", "plan", planId,
				"调整：" + kind.label() + "“" + item.heading() + "”"));
	}

}
