package org.partyplan.plan.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Files;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.model.Choice;
import org.partyplan.plan.model.Decisions;
import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.reader.PlanDraft;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where imports lie until they are saved: read, set right, decided, thrown away. */
@Service
@Transactional
class PlanImporting {

	private final PlanImports readings;

	private final Files files;

	private final Organizations organizations;

	private final Measures measures;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanImporting(PlanImports readings, Files files, Organizations organizations, Measures measures,
			ApplicationEventPublisher events, Clock clock) {
		this.readings = readings;
		this.files = files;
		this.organizations = organizations;
		this.measures = measures;
		this.events = events;
		this.clock = clock;
	}

	/** Reads a document and keeps both it and what was read. */
	UUID start(PlanUploadForm form, CurrentUser me) {
		PlanUpload original = PlanUpload.of(form);
		PlanDraft draft = original.read();
		UUID file = this.files.store(original.name(), original.mediaType(), original.content());
		PlanImport reading = this.readings.save(new PlanImport(OwnOrganization.chosen(form.organization(), me), me.id(),
				original.name(), file, draft, this.clock.instant()));
		this.events.publishEvent(new AuditFact("plan.read", "reading", reading.id(), "读入文件《" + original.name() + "》"));
		return reading.id();
	}

	@Transactional(readOnly = true)
	PlanImport open(UUID id, CurrentUser me) {
		return this.readings.seen(id, me.scope(Role.OFFICE)).orElseThrow(() -> new NotFound("reading " + id));
	}

	@Transactional(readOnly = true)
	PlanImportSheet sheet(PlanImport reading) {
		return PlanImportSheet.of(reading,
				new UnitNames(this.organizations.tree(Set.of(reading.organizationId()), LocalDate.now(this.clock))),
				this.measures.vocabulary());
	}

	/** The page with choices that are not kept, because something else was refused. */
	@Transactional(readOnly = true)
	PlanImportSheet sheet(UUID id, Decisions decisions, CurrentUser me) {
		PlanImport reading = open(id, me);
		reading.decide(decisions, this.measures.vocabulary());
		return sheet(reading);
	}

	/** Keeps one choice at once, whatever else has changed meanwhile. */
	PlanImport decide(UUID id, Decisions decisions, CurrentUser me) {
		PlanImport reading = take(id, me);
		reading.decide(decisions, this.measures.vocabulary());
		return this.readings.saveAndFlush(reading);
	}

	/** Keeps all the choices of a page as it was when it was opened. */
	void decide(UUID id, @Nullable Integer version, Decisions decisions, CurrentUser me) {
		take(id, me).requireVersion(version).decide(decisions, this.measures.vocabulary());
	}

	/** Accepts or refuses whatever is proposed in a section's intro or an item. */
	void decideAll(UUID id, @Nullable Integer version, Decisions decisions, int part, boolean accept, CurrentUser me) {
		PlanImport reading = take(id, me).requireVersion(version);
		Vocabulary vocabulary = this.measures.vocabulary();
		reading.decide(decisions, vocabulary);
		Map<String, Choice> all = new HashMap<>();
		PlanImportSheet sheet = PlanImportSheet.of(reading, new UnitNames(List.of()), vocabulary);
		sheet.row(part).ifPresent((row) -> row.owned().forEach((one) -> all.put(one.key(), Choice.accept(accept))));
		reading.decide(new Decisions(all, null), vocabulary);
	}

	void edit(UUID id, @Nullable Integer version, Decisions decisions, int part, UnaryOperator<PlanDraft> change,
			CurrentUser me) {
		PlanImport reading = take(id, me).requireVersion(version);
		reading.decide(decisions, this.measures.vocabulary());
		reading.edit(part, change);
	}

	/**
	 * Edits several paragraphs in one step, which one undo takes back; gives how many.
	 */
	int edit(UUID id, @Nullable Integer version, Decisions decisions, PlanImportEdit edit,
			Function<PlanDraft, List<Integer>> which, CurrentUser me) {
		PlanImport reading = take(id, me).requireVersion(version);
		reading.decide(decisions, this.measures.vocabulary());
		List<Integer> parts = which.apply(reading.draft());
		reading.edit(parts.get(0), (draft) -> edit.apply(draft, parts));
		return parts.size();
	}

	void undo(UUID id, @Nullable Integer version, Decisions decisions, CurrentUser me) {
		PlanImport reading = take(id, me).requireVersion(version);
		reading.decide(decisions, this.measures.vocabulary());
		reading.undo();
	}

	void discard(UUID id, CurrentUser me) {
		PlanImport reading = take(id, me);
		this.readings.delete(reading);
		this.events
			.publishEvent(new AuditFact("plan.readingDiscarded", "reading", id, "放弃导入《" + reading.fileName() + "》"));
	}

	/** An import that is not a plan yet. */
	private PlanImport take(UUID id, CurrentUser me) {
		PlanImport reading = lock(id, me);
		if (reading.planId() != null) {
			throw new NotFound("reading " + id);
		}
		return reading;
	}

	/** An import for one act; a second press waits until the first is done. */
	PlanImport lock(UUID id, CurrentUser me) {
		return this.readings.locked(id, me.scope(Role.OFFICE)).orElseThrow(() -> new NotFound("reading " + id));
	}

}
