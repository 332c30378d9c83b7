package org.partyplan.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.meaning.DraftSections;
import org.partyplan.reader.meaning.HeadReader;
import org.partyplan.reader.meaning.Overall;
import org.partyplan.reader.meaning.Targets;
import org.partyplan.reader.meaning.PlanTables;
import org.partyplan.reader.meaning.Warnings;
import org.partyplan.reader.structure.Edits;
import org.partyplan.reader.structure.OtherOutline;

/**
 * A plan as read, for a person to set right: everything is derived from the parts, and
 * each edit gives a new draft. An index is a position among the parts; an edit that does
 * not apply gives the same draft.
 */
public record PlanDraft(List<Part> parts, PlanHead head, String overall, List<DraftSection> sections,
		List<DraftMetric> metrics, List<DraftCadence> cadences, List<DraftTask> tasks, @Nullable String closing,
		List<String> ignored, List<String> warnings) {

	/** The draft that these parts make. */
	public static PlanDraft of(List<Part> parts) {
		PlanHead head = HeadReader.read(parts);
		List<DraftSection> sections = DraftSections.of(parts, head.title());
		Targets targets = Targets.in(parts, sections, head);
		String closing = joined(parts, Role.CLOSING);
		return new PlanDraft(List.copyOf(parts), head, Overall.of(parts, sections), sections, targets.metrics(),
				targets.cadences(), targets.tasks(), closing.isEmpty() ? null : closing, texts(parts, Role.IGNORED),
				Warnings.of(parts, head, sections));
	}

	public static String joined(List<Part> parts, Role role) {
		return texts(parts, role).stream().collect(Collectors.joining("\n"));
	}

	private static List<String> texts(List<Part> parts, Role role) {
		return parts.stream()
			.filter((part) -> part.role() == role)
			.map(Part::text)
			.filter((text) -> !text.isBlank())
			.toList();
	}

	/** Makes a section, an item or plain text of a part. */
	public PlanDraft level(int part, Role level) {
		return edited(part, (edits) -> edits.as(level));
	}

	/** A part and those that look like it, in order. */
	public List<Integer> alike(int part) {
		return new Edits(this, part).alike();
	}

	/** The last part before another one that is not ignored, or -1. */
	public int keptAbove(int part) {
		return IntStream.iterate(part - 1, (i) -> i - 1)
			.limit(part)
			.filter((i) -> this.parts.get(i).role() != Role.IGNORED)
			.findFirst()
			.orElse(-1);
	}

	/** Joins a part to the one above it that is kept. */
	public PlanDraft mergeUp(int part) {
		return edited(part, Edits::merged);
	}

	/** Cuts a part's text in two; the second half becomes a text part. */
	public PlanDraft split(int part, int offsetInText) {
		return edited(part, (edits) -> edits.split(offsetInText));
	}

	/** Gives a heading another number and title. */
	public PlanDraft rename(int part, String no, String title) {
		return edited(part, (edits) -> edits.renamed(no, title));
	}

	/** Gives a part another text. */
	public PlanDraft retext(int part, String text) {
		return edited(part, (edits) -> edits.retexted(text));
	}

	/** Says other words wherever some stand in a part. */
	public PlanDraft reworded(int part, String words, String instead) {
		return edited(part, (edits) -> edits.reworded(words, instead));
	}

	/** Takes a part out of the plan; it stays among the ignored. */
	public PlanDraft drop(int part) {
		return edited(part, Edits::dropped);
	}

	/** Puts an ignored part back where the rules judge it to belong. */
	public PlanDraft putBack(int part) {
		return edited(part, Edits::putBack);
	}

	/** The same text with other levels, where that reading is as likely. */
	public Optional<PlanDraft> other() {
		return OtherOutline.of(this.parts, (some) -> DraftSections.of(some, "")).map(PlanDraft::of);
	}

	/** How many measures stand in the items. */
	public long actions() {
		return this.sections.stream()
			.flatMap((section) -> section.items().stream())
			.mapToLong((item) -> item.actions().size())
			.sum();
	}

	/** How many items there are. */
	public long items() {
		return this.sections.stream().mapToLong((section) -> section.items().size()).sum();
	}

	/** The plans of a file that holds several, or nothing. */
	public List<PlanPiece> pieces() {
		return PlanPiece.in(this.parts);
	}

	/** Reads the other plan that begins at a part, and strikes out the rest. */
	public PlanDraft take(int part) {
		return pieces().stream()
			.filter((piece) -> piece.part() == part)
			.findFirst()
			.map((piece) -> of(piece.taken(this.parts)))
			.orElse(this);
	}

	/** The tables in its text. */
	public List<PlanTable> tables() {
		return PlanTables.of(this.parts);
	}

	/** Reads a table's rows as a person says what its columns hold. */
	public PlanDraft table(int part, TableColumns columns) {
		return edited(part, (edits) -> edits.told(columns));
	}

	/** Gives the plan another title. */
	public PlanDraft withTitle(String title) {
		return Edits.titled(this, title);
	}

	private PlanDraft edited(int part, Function<Edits, PlanDraft> edit) {
		return (part >= 0 && part < this.parts.size()) ? edit.apply(new Edits(this, part)) : this;
	}

}
