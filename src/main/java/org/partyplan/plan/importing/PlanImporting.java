package org.partyplan.plan.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Files;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.model.Choice;
import org.partyplan.plan.model.Decisions;
import org.partyplan.plan.model.ImportStep;
import org.partyplan.plan.model.Leaders;
import org.partyplan.plan.model.OwnOrganization;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.Proposals;
import org.partyplan.plan.model.Quoted;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.TextEncoding;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Overtaken;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

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

	private final Leaders.Reader leaders;

	private final Measures measures;

	private final ImportCorrections corrections;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanImporting(PlanImports readings, Files files, Organizations organizations, Leaders.Reader leaders,
			Measures measures, ImportCorrections corrections, ApplicationEventPublisher events, Clock clock) {
		this.readings = readings;
		this.files = files;
		this.organizations = organizations;
		this.leaders = leaders;
		this.measures = measures;
		this.corrections = corrections;
		this.events = events;
		this.clock = clock;
	}

	/** Reads a document and keeps both it and what was read. */
	UUID start(PlanUploadForm form, CurrentUser me) {
		PlanUpload original = PlanUpload.of(form);
		PlanDraft draft = original.read();
		UUID file = this.files.store(original.name(), original.mediaType(), original.content());
		PlanImport reading = this.readings.save(new PlanImport(OwnOrganization.chosen(form.organization(), me), me.id(),
				original.name(), file, draft, original.encoding(), this.clock.instant()));
		this.events.publishEvent(new AuditFact("plan.read", "reading", reading.id(), "读入文件《" + original.name() + "》"));
		return reading.id();
	}

	@Transactional(readOnly = true)
	PlanImport open(UUID id, CurrentUser me) {
		return this.readings.seen(id, me.scope(Role.OFFICE)).orElseThrow(() -> new NotFound("reading " + id));
	}

	@Transactional(readOnly = true)
	PlanImportSheet sheet(PlanImport reading, PlanImportOthers others) {
		return PlanImportSheet.of(reading, lexicon(reading), others);
	}

	/** The page with choices that are not kept, because something else was refused. */
	@Transactional(readOnly = true)
	PlanImportSheet sheet(UUID id, Decisions decisions, CurrentUser me) {
		PlanImport reading = open(id, me);
		reading.decide(decisions, vocabulary(reading));
		return sheet(reading, PlanImportOthers.NONE);
	}

	/** Keeps one choice at once, whatever else has changed meanwhile. */
	PlanImport decide(UUID id, Decisions decisions, CurrentUser me) {
		PlanImport reading = take(id, me);
		Vocabulary vocabulary = vocabulary(reading);
		act(reading, null, vocabulary, me, () -> reading.decide(decisions, vocabulary));
		return this.readings.saveAndFlush(reading);
	}

	/**
	 * Keeps all the choices of a page as it was when it was opened, and does something
	 * more in the same step.
	 */
	private void act(UUID id, @Nullable Integer seen, Decisions decisions, @Nullable String words, CurrentUser me,
			BiConsumer<PlanImport, Vocabulary> more) {
		PlanImport reading = take(id, me);
		Vocabulary vocabulary = vocabulary(reading);
		Decisions mine = reading.newIn(decisions, seen, vocabulary);
		act(reading, words, vocabulary, me, () -> {
			reading.decide(mine, vocabulary);
			more.accept(reading, vocabulary);
		});
	}

	private void act(PlanImport reading, @Nullable String words, Vocabulary vocabulary, CurrentUser me,
			Runnable change) {
		reading.act(me.name(), this.clock.instant(), words, vocabulary, change);
	}

	/** Keeps all the choices of a page as it was when it was opened. */
	void decide(UUID id, @Nullable Integer seen, Decisions decisions, CurrentUser me) {
		act(id, seen, decisions, null, me, (reading, vocabulary) -> {
		});
	}

	/** Accepts or refuses whatever is proposed in a section's intro or an item. */
	void decideAll(UUID id, @Nullable Integer seen, Decisions decisions, int part, boolean accept, CurrentUser me) {
		act(id, seen, decisions, null, me, (reading, vocabulary) -> {
			int place = reading.placeNow(seen, part);
			Map<String, Choice> all = new HashMap<>();
			PlanImportSheet sheet = PlanImportSheet.of(reading,
					new Lexicon(reading.organizationId(), new UnitNames(List.of()), vocabulary, KnownWords.NONE),
					PlanImportOthers.NONE);
			sheet.row(place)
				.ifPresent((row) -> row.owned().forEach((one) -> all.put(one.key(), Choice.accept(accept))));
			reading.decide(new Decisions(all, null), vocabulary);
		});
	}

	/** Changes one paragraph. */
	void edit(UUID id, @Nullable Integer seen, int part, String words, Edit change, CurrentUser me) {
		act(id, seen, Decisions.NONE, words, me, (reading, vocabulary) -> {
			int place = reading.placeNow(seen, part);
			reading.edit(place, (draft) -> change.of(draft, place));
		});
	}

	/** Reads the bytes of its text file anew, by another encoding. */
	void reread(UUID id, @Nullable Integer seen, Decisions decisions, TextEncoding encoding, CurrentUser me) {
		PlanImport reading = take(id, me);
		if (reading.encoding() == null) {
			throw new NotFound("encoding of " + id);
		}
		PlanDraft draft = PlanUpload.kept(reading.fileName(), this.files.bytes(reading.sourceFileId()), encoding)
			.read();
		act(id, seen, decisions, "按 " + encoding.charset().name() + " 重新读取", me,
				(one, vocabulary) -> one.reread(encoding, draft));
	}

	/** Takes the other reading of the outline. */
	void otherOutline(UUID id, @Nullable Integer seen, Decisions decisions, CurrentUser me) {
		act(id, seen, decisions, PlanImport.OTHER_OUTLINE, me, (reading, vocabulary) -> reading.otherOutline()
			.ifPresent((other) -> reading.edit(0, (draft) -> other)));
	}

	/**
	 * Edits several paragraphs in one step, which one undo takes back; gives how many.
	 * @param alike also those that look like the first of them
	 */
	int edit(UUID id, @Nullable Integer seen, Decisions decisions, PlanImportEdit edit, List<Integer> rows,
			boolean alike, CurrentUser me) {
		PlanImport before = take(id, me);
		List<Integer> places = rows.stream().map((row) -> before.placeNow(seen, row)).toList();
		List<Integer> parts = alike ? before.draft().alike(places.get(0)) : places;
		act(id, seen, decisions, edit.words(before.draft(), parts), me,
				(reading, vocabulary) -> reading.edit(parts.get(0), (draft) -> edit.apply(draft, parts)));
		return parts.size();
	}

	/**
	 * Sets words of earlier years right in one step; gives how many.
	 * @param part of one of them; null for all that do not look back
	 */
	int earlierYears(UUID id, @Nullable Integer seen, Decisions decisions, @Nullable Integer part, String words,
			CurrentUser me) {
		int[] done = new int[1];
		act(id, seen, decisions, (part == null) ? "改掉往年的字样" : "改掉“" + words + "”", me, (reading, vocabulary) -> {
			Integer place = (part == null) ? null : Integer.valueOf(reading.placeNow(seen, part));
			List<EarlierYears.Line> lines = EarlierYears.in(reading.draft(), reading.heading().year())
				.stream()
				.filter((line) -> (place == null) ? !line.back() : line.part() == place && line.words().equals(words))
				.toList();
			reading.edit(0, (draft) -> EarlierYears.replaced(draft, lines));
			done[0] = lines.size();
		});
		return done[0];
	}

	/** Makes a task or a metric of chosen words, and gives its key. */
	String propose(UUID id, @Nullable Integer seen, Decisions decisions, PlanImportSelection chosen, CurrentUser me) {
		String[] key = new String[1];
		act(id, seen, decisions, null, me, (reading, vocabulary) -> key[0] = reading
			.propose(reading.placeNow(seen, chosen.part()), chosen.start(), chosen.end(), chosen.task()));
		return key[0];
	}

	/** Takes back a step and all after it, unless somebody else has done more since. */
	void undo(UUID id, @Nullable Integer seen, Decisions decisions, @Nullable Integer step, CurrentUser me) {
		PlanImport reading = take(id, me);
		List<ImportStep> since = reading.since(seen);
		if (!since.isEmpty()) {
			ImportStep last = since.get(since.size() - 1);
			throw new Overtaken("plan.read.changedMeanwhile", last.by(), last.words());
		}
		Vocabulary vocabulary = vocabulary(reading);
		Decisions fresh = reading.notShown(decisions, vocabulary);
		reading.steps()
			.stream()
			.findFirst()
			.ifPresent((last) -> reading.undo(me.name(), this.clock.instant(), (step != null) ? step : last.no(),
					vocabulary));
		act(reading, null, vocabulary, me, () -> reading.decide(fresh, vocabulary));
	}

	/** Keeps what a person says of a proposal; what he left as it was is not kept. */
	void word(UUID id, String key, @Nullable String seen, Said said, CurrentUser me) {
		PlanImport reading = take(id, me);
		Vocabulary vocabulary = vocabulary(reading);
		Proposal proposal = proposal(reading, key, vocabulary);
		if (!proposal.seen().equals(seen)) {
			String by = reading.steps().stream().findFirst().map(ImportStep::by).orElse("");
			throw new RuleBroken("plan.read.proposalChanged", by, proposal.title());
		}
		act(reading, null, vocabulary, me, () -> {
			reading.word(proposal, (where) -> said.of(proposal, where));
			nameOf(reading, proposal).ifPresent((name) -> reading.name(name.getKey(), name.getValue()));
		});
	}

	/** A leading unit that no one knew by its name is known by it now. */
	private Optional<Map.Entry<String, UUID>> nameOf(PlanImport reading, Proposal proposal) {
		UUID lead = reading.decisions().lead(proposal.key());
		if (lead == null || proposal.task() == null) {
			return Optional.empty();
		}
		List<String> unknown = lexicon(reading).units().unknown(proposal.task().lead()).toList();
		return (unknown.size() == 1) ? Optional.of(Map.entry(unknown.get(0), lead)) : Optional.empty();
	}

	/** One proposal as it stands. */
	@Transactional(readOnly = true)
	Proposal proposal(PlanImport reading, String key, Vocabulary vocabulary) {
		return Proposals.of(reading.draft(), reading.decisions(), vocabulary)
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("proposal " + key));
	}

	void discard(UUID id, CurrentUser me) {
		PlanImport reading = take(id, me);
		this.readings.delete(reading);
		this.events
			.publishEvent(new AuditFact("plan.readingDiscarded", "reading", id, "放弃导入《" + reading.fileName() + "》"));
	}

	/** What its words can mean, as the office corrected them, too. */
	@Transactional(readOnly = true)
	Lexicon lexicon(PlanImport reading) {
		KnownWords known = this.corrections.of(reading.organizationId());
		LocalDate day = LocalDate.now(this.clock);
		UUID organization = reading.organizationId();
		UnitNames units = new UnitNames(this.organizations.tree(Set.of(organization), day),
				this.leaders.of(organization, day));
		return new Lexicon(organization, known.in(units).saying(reading.decisions().names()),
				known.in(this.measures.vocabulary()), known);
	}

	private Vocabulary vocabulary(PlanImport reading) {
		return this.corrections.of(reading.organizationId()).in(this.measures.vocabulary());
	}

	/** Says which unit a name means, wherever it stands in the plan. */
	void name(UUID id, String name, UUID unit, CurrentUser me) {
		PlanImport reading = take(id, me);
		UnitRef chosen = lexicon(reading).units()
			.units()
			.stream()
			.filter((one) -> one.id().equals(unit))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("plan.task.unitUnknown").at("unit"));
		act(reading, "“" + name + "”就是" + chosen.name(), vocabulary(reading), me, () -> reading.name(name, unit));
	}

	/** Changes a draft at a paragraph. */
	interface Edit {

		PlanDraft of(PlanDraft draft, int part);

	}

	/** What a person says of a proposal that stands on some words. */
	interface Said {

		Choice of(Proposal proposal, Quoted where);

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
