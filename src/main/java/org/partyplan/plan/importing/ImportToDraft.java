package org.partyplan.plan.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.model.Decisions;
import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.PlanTexts;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns an import into a draft: text, accepted metrics and tasks, all or nothing. */
@Service
@Transactional
class ImportToDraft {

	private final PlanImporting desk;

	private final PlanTexts texts;

	private final Organizations organizations;

	private final PlanHistory history;

	private final Measures measures;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ImportToDraft(PlanImporting desk, PlanTexts texts, Organizations organizations, PlanHistory history,
			Measures measures, ApplicationEventPublisher events, Clock clock) {
		this.desk = desk;
		this.texts = texts;
		this.organizations = organizations;
		this.history = history;
		this.measures = measures;
		this.events = events;
		this.clock = clock;
	}

	/** Saves it once; asked again, it names the same plan. */
	Saved save(UUID id, @Nullable Integer version, Decisions decisions, CurrentUser me) {
		PlanImport reading = this.desk.lock(id, me);
		if (reading.planId() != null) {
			return new Saved(reading.planId(), 0, 0, 0);
		}
		Vocabulary vocabulary = this.measures.vocabulary();
		reading.decide(reading.newIn(decisions, version, vocabulary), vocabulary);
		return saved(reading, vocabulary, me);
	}

	private Saved saved(PlanImport reading, Vocabulary vocabulary, CurrentUser me) {
		UnitNames units = new UnitNames(
				this.organizations.tree(Set.of(reading.organizationId()), LocalDate.now(this.clock)));
		List<Proposal> proposals = Proposal.of(reading.draft(), reading.decisions(), vocabulary);
		PlanText text = PlanText.of(reading, proposals, units);
		text.tasks().forEach((task) -> task.agree(task.content().with(task.terms().proposing(vocabulary.kinds()))));
		text.plan().issuedUnlessNamedBy(OwnOrganization.named(reading.organizationId(), me));
		this.texts.save(text);
		reading.became(text.plan().id());
		written(reading, text.plan(), me);
		return new Saved(text.plan().id(), text.tasks().size(), text.metrics().size(),
				proposals.stream().filter(Proposal::pending).count());
	}

	private void written(PlanImport reading, Plan plan, CurrentUser me) {
		this.history.add(this.history.step(plan.id(), PlanStep.Kind.IMPORTED, this.history.today(), me, Role.OFFICE)
			.noting("由《" + reading.fileName() + "》导入"));
		this.events.publishEvent(new AuditFact("plan.imported", "plan", plan.id(),
				"由《" + reading.fileName() + "》导入草稿《" + plan.title() + "》"));
	}

	/**
	 * What an import became.
	 *
	 * @param left proposals nobody decided on
	 */
	record Saved(UUID plan, int tasks, int metrics, long left) {

		String words() {
			return "已存为草稿，带 " + tasks() + " 个任务、" + metrics() + " 个指标。"
					+ ((left() == 0) ? "" : "待定的 " + left() + " 处没有带上，可在下面选中原文补建。");
		}

	}

}
