package org.partyplan.plan.importing;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.model.Decisions;
import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanHistory;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.PlanStep;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.PlanTexts;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.Proposals;
import org.partyplan.reader.PlanTable;
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

	private final PlanHistory history;

	private final ImportLearning learning;

	private final ApplicationEventPublisher events;

	ImportToDraft(PlanImporting desk, PlanTexts texts, PlanHistory history, ImportLearning learning,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.texts = texts;
		this.history = history;
		this.learning = learning;
		this.events = events;
	}

	/** Saves it once; asked again, it names the same plan. */
	Saved save(UUID id, @Nullable Integer version, Decisions decisions, CurrentUser me) {
		PlanImport reading = this.desk.lock(id, me);
		if (reading.planId() != null) {
			return new Saved(reading.planId(), 0, 0, 0, 0);
		}
		Lexicon words = this.desk.lexicon(reading);
		reading.decide(reading.newIn(decisions, version, words.vocabulary()), words.vocabulary());
		return saved(reading, words, me);
	}

	private Saved saved(PlanImport reading, Lexicon words, CurrentUser me) {
		Vocabulary vocabulary = words.vocabulary();
		List<Proposal> proposals = Proposals.of(reading.draft(), reading.decisions(), vocabulary);
		PlanText text = PlanText.of(reading, proposals, words.units());
		text.tasks().forEach((task) -> task.agree(task.content().with(task.terms().proposing(vocabulary))));
		text.plan().issuedUnlessNamedBy(OwnOrganization.named(reading.organizationId(), me));
		this.texts.save(text);
		reading.became(text.plan().id());
		written(reading, text.plan(), me);
		this.learning.from(reading, proposals, words, me);
		return new Saved(text.plan().id(), text.tasks().size(), text.metrics().size(),
				proposals.stream().filter(Proposal::pending).count(),
				reading.draft().tables().stream().filter(PlanTable::asked).count());
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
	 * @param tables those whose columns nobody named
	 */
	record Saved(UUID plan, int tasks, int metrics, long left, long tables) {

		String words() {
			return "已存为草稿，带 " + tasks() + " 个任务、" + metrics() + " 个指标。"
					+ ((left() == 0) ? "" : "待定的 " + left() + " 处没有带上，可在下面选中原文补建。")
					+ ((tables() == 0) ? "" : "有 " + tables() + " 张表没有说明各列，按正文保存，没有读成任务。");
		}

	}

}
