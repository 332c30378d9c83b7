package org.partyplan.plan.amending;

import java.util.UUID;

import org.partyplan.plan.model.Plan;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 拟调整: one draft at a time, with a reason. */
@Service
@Transactional
class AmendmentDrafting {

	private final AmendmentDesk desk;

	private final Amendments amendments;

	private final AmendmentChanges changes;

	private final ApplicationEventPublisher events;

	AmendmentDrafting(AmendmentDesk desk, Amendments amendments, AmendmentChanges changes,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.amendments = amendments;
		this.changes = changes;
		this.events = events;
	}

	/** Begins a draft, or goes on with the one there is. */
	UUID begin(UUID planId, String reason, CurrentUser me) {
		Plan plan = this.desk.issued(planId, me);
		return this.amendments.findByPlanIdAndStatus(planId, Amendment.Status.DRAFT)
			.orElseGet(() -> begin(plan, reason))
			.id();
	}

	private Amendment begin(Plan plan, String reason) {
		this.events.publishEvent(
				new AuditFact("plan.amendmentBegun", "plan", plan.id(), "“" + plan.title() + "”拟调整：" + reason));
		return this.amendments.save(new Amendment(plan.id(), reason.strip()));
	}

	/** Takes one change out again; what hangs on an added item goes with it. */
	void drop(UUID planId, UUID id, UUID changeId, CurrentUser me) {
		this.desk.collect(planId, id, me);
		this.changes.of(id).stream().filter((change) -> change.id().equals(changeId)).findFirst().ifPresent((gone) -> {
			boolean added = gone.kind() == ChangeKind.ITEM_ADDED;
			this.changes.of(id)
				.stream()
				.filter((other) -> other.id().equals(changeId) || (added && other.place().equals(gone.subjectId())))
				.forEach((other) -> this.changes.remove(id, other.id()));
		});
		this.events.publishEvent(new AuditFact("plan.amendmentChanged", "plan", planId, "调整中删除一处改动"));
	}

	/** Gives the whole draft up. */
	void discard(UUID planId, UUID id, CurrentUser me) {
		Amendment amendment = this.desk.collect(planId, id, me);
		this.amendments.delete(amendment);
		this.events.publishEvent(new AuditFact("plan.amendmentDropped", "plan", planId, "放弃拟的调整"));
	}

}
