package org.partyplan.plan.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measure;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.model.ImportStep;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.Proposals;
import org.partyplan.plan.model.When;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanTable;
import org.partyplan.reader.TableColumns;
import org.partyplan.reader.TextEncoding;

/**
 * The page on which a person sets right what was read.
 *
 * @param id the import
 * @param version for the next form
 * @param year of the plan, as it stands
 * @param fileName as uploaded
 * @param encoding by which its text was read; null where there is nothing to choose
 * @param steps what can be taken back, the last first
 * @param others who else is here, and what they did
 * @param draft what the parts make
 * @param outlines two readings that are near each other, the one in use first; or nothing
 * @param proposals in the order of the text
 * @param rows paragraph by paragraph
 * @param words what its words can mean
 */
record PlanImportSheet(UUID id, @Nullable Integer version, @Nullable Integer year, String fileName,
		@Nullable TextEncoding encoding, List<ImportStep> steps, PlanImportOthers others, PlanDraft draft,
		List<PlanDraft> outlines, List<Proposal> proposals, List<PlanImportRow> rows, Lexicon words) {

	static PlanImportSheet of(PlanImport reading, Lexicon words, PlanImportOthers others) {
		PlanDraft draft = reading.draft();
		List<Proposal> proposals = Proposals.of(draft, reading.decisions(), words.vocabulary());
		return new PlanImportSheet(reading.id(), reading.version(), reading.heading().year(), reading.fileName(),
				reading.encoding(), reading.steps(), others, draft,
				reading.otherOutline().map((other) -> List.of(draft, other)).orElse(List.of()), proposals,
				PlanImportRows.of(draft, proposals, words), words);
	}

	public long pending() {
		return proposals().stream().filter(Proposal::pending).count();
	}

	/** Where to jump to. */
	public @Nullable String firstPending() {
		return proposals().stream().filter(Proposal::pending).map(Proposal::key).findFirst().orElse(null);
	}

	public long tasks() {
		return proposals().stream().filter((one) -> one.task() != null).count();
	}

	public long metrics() {
		return proposals().size() - tasks();
	}

	public long items() {
		return draft().items();
	}

	public long struck() {
		return draft().parts().stream().filter((part) -> part.role() == Part.Role.IGNORED).count();
	}

	public boolean undoable() {
		return !steps().isEmpty();
	}

	/** Where the first paragraph stands in which something could not be read. */
	public Optional<Integer> firstUnread() {
		return rows().stream().filter(PlanImportRow::unread).map(PlanImportRow::index).findFirst();
	}

	/** By which its text can be read. */
	public List<TextEncoding> encodings() {
		return List.of(TextEncoding.values());
	}

	/** What a task's time can be. */
	public List<When> repeated() {
		return When.repeated();
	}

	/** What a metric can be computed by, in its unit. */
	public List<Measure> measures(Proposal metric) {
		Set<Measure> choices = new LinkedHashSet<>(
				words().vocabulary().choices(Objects.requireNonNull(metric.metric()).unit()));
		words().vocabulary().find(metric.measure()).ifPresent(choices::add);
		return List.copyOf(choices);
	}

	/** What its measure counts. */
	public String definition(Proposal metric) {
		return words().vocabulary().find(metric.measure()).map(Measure::definition).orElse("还没定，先由责任单位报数。")
				+ ((metric.choice().measure() == null)
						? words().known().reason(ImportCorrection.Kind.MEASURE, name(metric)) : "")
				+ words().known().countingReason(Objects.requireNonNull(metric.metric()));
	}

	private static String name(Proposal metric) {
		return Objects.requireNonNull(metric.metric()).name();
	}

	/** Names that no unit has, with the number of places; one answer serves for all. */
	public Map<String, Long> unknownUnits() {
		return proposals().stream()
			.filter((one) -> !one.refused())
			.map(Proposal::task)
			.filter(Objects::nonNull)
			.flatMap((task) -> Stream.concat(words().units().unknown(task.lead()),
					words().units().unknown(task.helpers())))
			.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
	}

	/** What a name can be said to mean. */
	public List<UnitRef> unitChoices() {
		return words().units().units();
	}

	/** Tables whose columns nobody has named. */
	public List<PlanTable> askedTables() {
		return draft().tables().stream().filter(PlanTable::asked).toList();
	}

	/** Tables whose columns are known, and can be said to be others. */
	public List<PlanTable> readTables() {
		return draft().tables().stream().filter((table) -> !table.asked()).toList();
	}

	/** What the document says its year is, place by place. */
	public PlanYears years() {
		return PlanYears.of(draft());
	}

	/** Words of earlier years that are left in the text. */
	public List<EarlierYears.Line> earlierYears() {
		return EarlierYears.in(draft(), year());
	}

	/** Who gave out the notice, where it was another organisation; else null. */
	public @Nullable String foreignIssuer() {
		String issuer = draft().head().issuer();
		return words().units().foreign(issuer) ? issuer : null;
	}

	/** What a column can hold. */
	public List<TableColumns.Kind> columnKinds() {
		return List.of(TableColumns.Kind.values());
	}

	public List<When> nodes() {
		return When.nodes();
	}

	/** One of its paragraphs, for the page that changes it. */
	Optional<PlanImportRow> row(int part) {
		return rows().stream().filter((row) -> row.index() == part && !row.ignored()).findFirst();
	}

}
