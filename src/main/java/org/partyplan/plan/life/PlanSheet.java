package org.partyplan.plan.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.model.PlanReadiness;
import org.partyplan.plan.model.PlanSheetText;
import org.partyplan.plan.model.Plans;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reading view: the text, how it came about, and what comes next. */
@Component
@Transactional(readOnly = true)
class PlanSheet {

	private final PlanAccess heads;

	private final PlanSheetText text;

	private final PlanHistoryPage trail;

	private final PlanReadiness readiness;

	private final ReceiptList receipts;

	private final Plans plans;

	private final Clock clock;

	PlanSheet(PlanAccess heads, PlanSheetText text, PlanHistoryPage trail, PlanReadiness readiness,
			ReceiptList receipts, Plans plans, Clock clock) {
		this.plans = plans;
		this.heads = heads;
		this.text = text;
		this.trail = trail;
		this.readiness = readiness;
		this.receipts = receipts;
		this.clock = clock;
	}

	Sheet of(UUID id, CurrentUser me) {
		PlanAccess.Head head = this.heads.head(id, me);
		return new Sheet(head, this.text.parts(id), this.trail.steps(id),
				head.checkable() ? this.readiness.of(id) : null, this.receipts.of(head, me));
	}

	/** The document a plan was read from, for the office. */
	UUID source(UUID id, CurrentUser me) {
		return Optional.of(this.heads.head(id, me))
			.filter(PlanAccess.Head::office)
			.flatMap((head) -> this.plans.findById(id))
			.map(Plan::sourceFileId)
			.orElseThrow(() -> new NotFound("source of plan " + id));
	}

	/** The step's form as it is first shown. */
	LifeForm form(Sheet sheet) {
		return LifeForm.of(sheet.plan().version(), LocalDate.now(this.clock), sheet.plan().recipients());
	}

	/**
	 * One page.
	 *
	 * @param plan its head
	 * @param parts its text
	 * @param steps its history
	 * @param check what stands in the way of submitting or issuing it, for the office
	 * @param receipts who has signed for it
	 */
	record Sheet(PlanAccess.Head plan, List<PlanSheetText.Part> parts, List<PlanHistoryPage.Step> steps,
			PlanReadiness.@Nullable Verdict check, ReceiptList.Receipts receipts) {
	}

}
