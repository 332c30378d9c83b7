package org.partyplan.plan.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.Sections;
import org.partyplan.plan.model.Plans;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.plan.model.PlanCopy;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.PlanTexts;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft: on an empty sheet, or out of an earlier plan. */
@Service
@Transactional
class PlanDrafting {

	private final Plans plans;

	private final Sections sections;

	private final PlanTexts texts;

	private final Organizations organizations;

	private final PlanHistory history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanDrafting(Plans plans, Sections sections, PlanTexts texts, Organizations organizations, PlanHistory history,
			ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.sections = sections;
		this.texts = texts;
		this.organizations = organizations;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/** On an empty sheet. */
	UUID blank(PlanForm form, CurrentUser me) {
		Plan plan = this.plans.save(new Plan(OwnOrganization.chosen(form.organization(), me), form.year(), form.title(),
				form.issuer(), form.recipients()));
		this.sections.save(new PlanSection(plan.id(), "一", "第一部分", "", 1));
		this.history.add(plan.id(), PlanStep.Kind.CREATED, this.history.today(), me, Role.OFFICE);
		this.events.publishEvent(new AuditFact("plan.created", "plan", plan.id(), "新建草稿《" + plan.title() + "》"));
		return plan.id();
	}

	/** An earlier plan again, its year and dates moved on. */
	Copied copy(CopyForm form, CurrentUser me) {
		UUID from = Objects.requireNonNull(form.from());
		PlanText old = this.texts.load(from)
			.filter((text) -> text.plan().amendmentId() == null)
			.orElseThrow(() -> new NotFound("plan " + from));
		UnitNames units = new UnitNames(this.organizations.tree(me.units(Role.OFFICE), LocalDate.now(this.clock)));
		if (!units.has(old.plan().organizationId())) {
			throw new NotFound("plan " + from);
		}
		PlanCopy copy = PlanCopy.toYear(old, Objects.requireNonNull(form.year()), units::has);
		this.texts.save(copy.text());
		return written(old.plan(), copy, me);
	}

	private Copied written(Plan old, PlanCopy copy, CurrentUser me) {
		Plan plan = copy.text().plan();
		Copied copied = new Copied(plan.id(), old.title(), copy.remarks());
		this.history.add(this.history.step(plan.id(), PlanStep.Kind.COPIED, this.history.today(), me, Role.OFFICE)
			.noting(Text.shortened(copied.words(), 500)));
		this.events.publishEvent(
				new AuditFact("plan.copied", "plan", plan.id(), "沿用《" + old.title() + "》起草《" + plan.title() + "》"));
		return copied;
	}

	/**
	 * What came of it.
	 *
	 * @param id the new draft
	 * @param source the old plan's title
	 * @param remarks what a person should look at
	 */
	record Copied(UUID id, String source, List<String> remarks) {

		String words() {
			return "已沿用《" + source() + "》，年份和日期已顺延。"
					+ (remarks().isEmpty() ? "" : "请核对：" + String.join("；", remarks()) + "。");
		}

	}

}
