package org.partyplan.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.text.Splice;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.TextEncoding;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Overtaken;
import org.partyplan.shared.RuleBroken;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * An import under way: the parts as read and set right so far, what was decided about the
 * proposals, and the way back from the last edits. When it has become a plan it only
 * remembers which.
 */
@Entity
@Table(name = "plan_reading")
public class PlanImport {

	/** What the list of steps says where the other reading of the outline was taken. */
	public static final String OTHER_OUTLINE = "换一种分法";

	private static final int WAYS_BACK = 60;

	@Id
	private UUID id;

	private UUID organizationId;

	private UUID byId;

	private String fileName;

	private UUID sourceFileId;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Part> parts;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<ImportStep> history = List.of();

	@JdbcTypeCode(SqlTypes.JSON)
	private Decisions decisions = Decisions.NONE;

	/** By which a text file was read; null for other files. */
	@Enumerated(EnumType.STRING)
	private @Nullable TextEncoding encoding;

	private Instant createdAt;

	private @Nullable UUID planId;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected PlanImport() {
	}

	public PlanImport(UUID organizationId, UUID byId, String fileName, UUID sourceFileId, PlanDraft draft,
			@Nullable TextEncoding encoding, Instant now) {
		this.id = Ids.next();
		this.organizationId = organizationId;
		this.byId = byId;
		this.fileName = fileName;
		this.sourceFileId = sourceFileId;
		this.parts = draft.parts();
		this.encoding = encoding;
		this.createdAt = now;
	}

	public UUID id() {
		return this.id;
	}

	public UUID organizationId() {
		return this.organizationId;
	}

	public String fileName() {
		return this.fileName;
	}

	public UUID sourceFileId() {
		return this.sourceFileId;
	}

	/** By which encoding its file was read; null where there is nothing to choose. */
	public @Nullable TextEncoding encoding() {
		return this.encoding;
	}

	public Decisions decisions() {
		return this.decisions;
	}

	public @Nullable UUID planId() {
		return this.planId;
	}

	public @Nullable Integer version() {
		return this.version;
	}

	/** What was done and can be taken back, the last first. */
	public List<ImportStep> steps() {
		return ImportStep.live(this.history);
	}

	/** What the parts make. */
	public PlanDraft draft() {
		return PlanDraft.of(this.parts);
	}

	/**
	 * What was done since a page was opened.
	 * @throws ObjectOptimisticLockingFailureException where nobody remembers any more
	 */
	public List<ImportStep> since(@Nullable Integer seen) {
		int now = Objects.requireNonNullElse(this.version, 0);
		List<ImportStep> since = this.history.stream().filter((step) -> seen != null && step.no() >= seen).toList();
		if (seen == null || seen > now || (seen < now && since.isEmpty())
				|| (since.size() == this.history.size() && since.size() == WAYS_BACK)) {
			throw new ObjectOptimisticLockingFailureException(PlanImport.class, this.id);
		}
		return since;
	}

	/** Where a paragraph of a page opened earlier stands now. */
	public int placeNow(@Nullable Integer seen, int part) {
		int place = part;
		for (ImportStep step : since(seen)) {
			place = (place < 0) ? place : step.moved(place);
			if (place < 0) {
				throw new Overtaken("plan.read.changedMeanwhile", step.by(), step.words());
			}
		}
		return place;
	}

	/**
	 * What a page opened earlier says, without the choices that others have changed since
	 * and that it only repeats as they were.
	 */
	public Decisions newIn(Decisions posted, @Nullable Integer seen, Vocabulary vocabulary) {
		Map<String, Choice> then = new HashMap<>();
		since(seen).forEach((step) -> step.choices().forEach(then::putIfAbsent));
		if (then.isEmpty()) {
			return posted;
		}
		Map<String, Choice> mine = new HashMap<>(posted.choices());
		Proposals.of(draft(), this.decisions.back(then, this.decisions.heading(), Map.of()), vocabulary)
			.stream()
			.filter((proposal) -> then.containsKey(proposal.key()) && proposal.shows(mine.get(proposal.key())))
			.forEach((proposal) -> mine.remove(proposal.key()));
		return new Decisions(mine, posted.heading());
	}

	/** What a page says beyond what it showed: typed, and not kept yet. */
	public Decisions notShown(Decisions posted, Vocabulary vocabulary) {
		Map<String, Choice> mine = new HashMap<>(posted.choices());
		Proposals.of(draft(), this.decisions, vocabulary)
			.stream()
			.filter((proposal) -> proposal.shows(mine.get(proposal.key())))
			.forEach((proposal) -> mine.remove(proposal.key()));
		return new Decisions(mine, heading().equals(posted.heading()) ? null : posted.heading());
	}

	/**
	 * Does something in one step, which one undo takes back; what changes nothing leaves
	 * no trace.
	 * @param words what is done; null where only the choices say it
	 */
	public void act(String by, Instant at, @Nullable String words, Vocabulary vocabulary, Runnable change) {
		act(by, at, words, vocabulary, null, change);
	}

	private void act(String by, Instant at, @Nullable String words, Vocabulary vocabulary, @Nullable Integer undoes,
			Runnable change) {
		List<Part> before = this.parts;
		Decisions decided = this.decisions;
		TextEncoding read = this.encoding;
		change.run();
		Map<String, Choice> differing = decided.differing(this.decisions);
		boolean headed = !Objects.equals(decided.heading(), this.decisions.heading());
		boolean named = !decided.names().equals(this.decisions.names());
		boolean again = read != this.encoding;
		boolean cut = !before.equals(this.parts);
		if (!differing.isEmpty() || headed || named || cut || again) {
			String said = (words != null && (cut || again || undoes != null || differing.isEmpty())) ? words
					: ImportWords.of(Proposals.of(draft(), this.decisions, vocabulary), differing, headed);
			List<ImportStep> ways = new ArrayList<>(this.history);
			ways.add(new ImportStep(number(), said, by, at, cut ? Splice.back(this.parts, before) : null, differing,
					decided.heading(), decided.names(), again ? read : null, undoes));
			this.history = List.copyOf(ways.subList(Math.max(0, ways.size() - WAYS_BACK), ways.size()));
		}
	}

	private int number() {
		int last = this.history.isEmpty() ? -1 : this.history.get(this.history.size() - 1).no();
		return Math.max(Objects.requireNonNullElse(this.version, 0), last + 1);
	}

	/** Takes back a step and all after it. */
	public void undo(String by, Instant at, int from, Vocabulary vocabulary) {
		List<ImportStep> back = steps().stream().filter((step) -> step.no() >= from).toList();
		if (back.isEmpty()) {
			return;
		}
		String words = "撤销：" + back.get(back.size() - 1).words() + ((back.size() > 1) ? "等 " + back.size() + " 步" : "");
		act(by, at, words, vocabulary, from, () -> back.forEach(this::takeBack));
	}

	private void takeBack(ImportStep step) {
		this.parts = (step.parts() == null) ? this.parts : step.parts().applied(this.parts);
		this.encoding = (step.encoding() == null) ? this.encoding : step.encoding();
		this.decisions = this.decisions.back(step.choices(), step.heading(),
				Objects.requireNonNullElse(step.names(), Map.of()));
	}

	/** Remembers what differs from the proposals. */
	public void decide(Decisions more, Vocabulary vocabulary) {
		if (more.choices().values().stream().anyMatch((choice) -> !vocabulary.offers(choice.measure()))) {
			throw new RuleBroken("plan.read.when");
		}
		int years = yearsLater(more);
		if (years != 0) {
			Map<String, LocalDate> shown = days(vocabulary);
			Decisions posted = more.later(years, (key, day) -> day.equals(shown.get(key)));
			this.decisions = this.decisions.later(years, (key, day) -> true).and(posted);
		}
		else {
			this.decisions = this.decisions.and(notShown(more, vocabulary));
		}
		this.decisions = this.decisions.besides(draft(), vocabulary);
	}

	/** By how many years a page sets the plan's year right: its days follow. */
	private int yearsLater(Decisions more) {
		Integer year = heading().year();
		Integer right = (more.heading() == null) ? null : more.heading().year();
		return (year == null || right == null) ? 0 : right - year;
	}

	/** The days that the page shows, by proposal. */
	private Map<String, LocalDate> days(Vocabulary vocabulary) {
		Map<String, LocalDate> days = new HashMap<>();
		Proposals.of(draft(), this.decisions, vocabulary)
			.stream()
			.filter((proposal) -> proposal.task() != null && proposal.dueOn() != null)
			.forEach((proposal) -> days.put(proposal.key(), proposal.dueOn()));
		return days;
	}

	/** The head as it was set right, or as it was read. */
	public Heading heading() {
		Heading decided = this.decisions.heading();
		return (decided != null) ? decided : Heading.of(draft().head());
	}

	/** Edits a part. */
	public void edit(int part, UnaryOperator<PlanDraft> change) {
		if (part < 0 || part >= this.parts.size()) {
			throw new NotFound("part " + part);
		}
		List<Part> after = change.apply(draft()).parts();
		if (!after.equals(this.parts)) {
			this.parts = List.copyOf(after);
		}
	}

	/** Takes what its bytes say by another encoding. */
	public void reread(TextEncoding encoding, PlanDraft draft) {
		this.encoding = encoding;
		this.parts = draft.parts();
	}

	/**
	 * The other of two readings of the outline, or the one before where that was taken;
	 * nothing where one is clear, or somebody has set levels right by hand.
	 */
	public Optional<PlanDraft> otherOutline() {
		ImportStep last = steps().stream().filter((step) -> step.parts() != null).findFirst().orElse(null);
		if (last == null || last.encoding() != null) {
			return draft().other();
		}
		return (OTHER_OUTLINE.equals(last.words()) && last.parts() != null)
				? Optional.of(PlanDraft.of(last.parts().applied(this.parts))) : Optional.empty();
	}

	/** Words a proposal as a person does, and takes it. */
	public void word(Proposal proposal, Function<Quoted, Choice> said) {
		Wording before = proposal.choice().wording();
		put(proposal.key(), said
			.apply((before != null) ? before.quoted() : Quoted.at(draft(), proposal.place(), proposal.quote())));
	}

	private void put(String key, Choice choice) {
		this.decisions = this.decisions.with(key, choice);
	}

	/** Says which unit a name means, wherever it stands in the plan. */
	public void name(String name, UUID unit) {
		this.decisions = this.decisions.naming(name, unit);
	}

	/**
	 * Makes a task or a metric of chosen words.
	 * @param start offset in the paragraph's text; the whole heading where it has none
	 * @return its key
	 */
	public String propose(int part, int start, int end, boolean task) {
		PlanDraft draft = draft();
		Quoted quoted = DraftPlaces.of(draft)
			.chosen(draft, part, start, end)
			.orElseThrow(() -> new RuleBroken("plan.read.nothingChosenHere"));
		Wording wording = task ? Wording.of(quoted, WordedTask.in(quoted.words())) : Wording.of(quoted,
				WordedGoal.in(quoted.words()).orElseThrow(() -> new RuleBroken("plan.read.noNumber")));
		String key = Proposal.madeKey(task, quoted);
		put(key, new Choice(true, null, null, null, wording));
		return key;
	}

	/** It is a plan now; there is no way back from here. */
	public void became(UUID plan) {
		this.planId = plan;
		this.history = List.of();
	}

}
