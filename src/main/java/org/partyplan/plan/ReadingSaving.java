package org.partyplan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns an import into a draft: text, accepted metrics and tasks, all or nothing. */
@Service
@Transactional
class ReadingSaving {

	private final ReadingDesk desk;

	private final PlanTexts texts;

	private final Organizations organizations;

	private final PlanHistory history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReadingSaving(ReadingDesk desk, PlanTexts texts, Organizations organizations, PlanHistory history,
			ApplicationEventPublisher events, Clock clock) {
		this.desk = desk;
		this.texts = texts;
		this.organizations = organizations;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/** Saves it once; asked again, it names the same plan. */
	UUID save(UUID id, CurrentUser me) {
		Reading reading = this.desk.lock(id, me);
		return Optional.ofNullable(reading.planId()).orElseGet(() -> saved(reading, me));
	}

	private UUID saved(Reading reading, CurrentUser me) {
		UnitNames units = new UnitNames(
				this.organizations.tree(Set.of(reading.organizationId()), LocalDate.now(this.clock)));
		PlanText text = PlanText.of(reading, units);
		this.texts.save(text);
		reading.became(text.plan().id());
		this.history.add(text.plan().id(), PlanStep.Kind.IMPORTED, this.history.today(), me, Role.OFFICE)
			.noting("由《" + reading.fileName() + "》导入");
		this.events.publishEvent(new AuditFact("plan.imported", "plan", text.plan().id(),
				"由《" + reading.fileName() + "》导入草稿《" + text.plan().title() + "》"));
		return text.plan().id();
	}

}
