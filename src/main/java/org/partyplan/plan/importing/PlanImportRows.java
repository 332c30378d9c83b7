package org.partyplan.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.model.DraftPlaces;
import org.partyplan.plan.model.DraftPlaces.Owner;
import org.partyplan.plan.model.DraftPlaces.Stand;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.TaskAudience;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.plan.text.CadenceWords;
import org.partyplan.plan.text.MarkedText;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanPiece;
import org.partyplan.reader.Unread;
import org.partyplan.shared.Cadence;

/** Lays a draft out as rows: each paragraph with what it becomes beside it. */
final class PlanImportRows {

	private final PlanDraft draft;

	private final UnitNames units;

	private final UUID organization;

	private final KnownWords known;

	/** Where the plans of a file begin that holds several. */
	private final Set<Integer> pieces;

	private final DraftPlaces places;

	private final Map<Integer, List<Proposal>> byPart;

	private final Map<Owner, List<Proposal>> byOwner;

	private final Map<Owner, List<DraftCadence>> cadences;

	private final TreeMap<Integer, Proposal> pending = new TreeMap<>();

	private PlanImportRows(PlanDraft draft, List<Proposal> proposals, Lexicon words) {
		this.known = words.known();
		this.organization = words.organization();
		this.draft = draft;
		this.units = words.units();
		this.pieces = draft.pieces().stream().map(PlanPiece::part).collect(Collectors.toSet());
		this.places = DraftPlaces.of(draft);
		this.byPart = proposals.stream().collect(Collectors.groupingBy((one) -> this.places.partOf(one.place())));
		this.byOwner = proposals.stream().collect(Collectors.groupingBy((one) -> one.place().owner()));
		this.cadences = draft.cadences()
			.stream()
			.collect(Collectors.groupingBy((cadence) -> new Owner(cadence.section(), cadence.item())));
		proposals.stream().filter(Proposal::pending).forEach((one) -> this.pending.put(one.number(), one));
	}

	static List<PlanImportRow> of(PlanDraft draft, List<Proposal> proposals, Lexicon words) {
		return new PlanImportRows(draft, proposals, words).rows();
	}

	private List<PlanImportRow> rows() {
		List<PlanImportRow> rows = new ArrayList<>();
		for (int i = 0; i < this.draft.parts().size(); i += rows.get(rows.size() - 1).parts().size()) {
			rows.add(row(i));
		}
		return rows;
	}

	private PlanImportRow row(int index) {
		Part part = this.draft.parts().get(index);
		Stand stand = this.places.at(index);
		MarkedText text = new MarkedText(part.text());
		if (stand == null) {
			return new PlanImportRow(index, together(index), List.of(), text.pieces(), List.of(), List.of(),
					mergeable(index));
		}
		List<Proposal> here = this.byPart.getOrDefault(index, List.of());
		Unread.in(part.text()).forEach((one) -> text.mark(one.start(), one.end(), MarkedText.Mark.UNREAD));
		mark(text, stand, here.stream().filter((one) -> one.place().end() > 0).toList());
		return new PlanImportRow(index, List.of(part),
				here.stream().filter((one) -> one.place().end() == 0).map(Proposal::number).toList(), text.pieces(),
				here.stream().map(this::line).toList(),
				stand.heading() ? this.byOwner.getOrDefault(stand.owner(), List.of()) : List.of(), mergeable(index));
	}

	private boolean mergeable(int index) {
		return this.draft.keptAbove(index) >= 0;
	}

	/** Ignored paragraphs in a row are shown as one, plan by plan. */
	private List<Part> together(int index) {
		List<Part> parts = this.draft.parts();
		int end = index + 1;
		while (parts.get(index).role() == Role.IGNORED && end < parts.size() && parts.get(end).role() == Role.IGNORED
				&& !this.pieces.contains(end)) {
			end++;
		}
		return parts.subList(index, end);
	}

	/**
	 * The words of a cadence are marked first, the metric's clause around them; 全年
	 * belongs to the metric.
	 */
	private void mark(MarkedText text, Stand stand, List<Proposal> here) {
		List<Proposal> metrics = here.stream().filter((one) -> one.metric() != null).toList();
		markCadences(text, stand, (cadence) -> cadence.cadence() != Cadence.YEAR);
		metrics.forEach((one) -> text.mark(one.place().start() - stand.start(), one.place().end() - stand.start(),
				MarkedText.Mark.METRIC));
		markCadences(text, stand, (cadence) -> cadence.cadence() == Cadence.YEAR);
		metrics.forEach((one) -> text.number(one.place().end() - stand.start(), one.number()));
		here.stream()
			.filter((one) -> one.task() != null)
			.forEach((one) -> text.number(
					text.anchor(one.place().start() - stand.start(), one.place().end() - stand.start()), one.number()));
	}

	private void markCadences(MarkedText text, Stand stand, Predicate<DraftCadence> which) {
		this.cadences.getOrDefault(stand.owner(), List.of())
			.stream()
			.filter((cadence) -> cadence.end() > 0 && cadence.start() >= stand.start() && cadence.end() <= stand.end())
			.filter(which)
			.map((cadence) -> CadenceWords.in(cadence, stand.start()))
			.forEach((mark) -> text.mark(mark.start(), mark.end(), mark.style()));
	}

	private PlanImportRow.Line line(Proposal proposal) {
		Map.Entry<Integer, Proposal> next = this.pending.higherEntry(proposal.number());
		return new PlanImportRow.Line(proposal,
				(proposal.task() == null) ? "" : proposal.counted() ? "同一句已作指标" : detail(proposal, proposal.task()),
				(next != null) ? next.getValue().key() : null);
	}

	private String detail(Proposal proposal, DraftTask task) {
		return Stream
			.of(TaskAudience.whom(proposal, this.units, this.organization).words(),
					(proposal.dueDay() == null) ? null : "期末月 " + proposal.dueDay() + " 日前", lead(proposal, task),
					(task.leavesBehind() == null) ? null : "留下" + task.leavesBehind())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	private @Nullable String lead(Proposal proposal, DraftTask task) {
		UnitRef unit = proposal.lead(this.units);
		return (unit != null)
				? "牵头：" + unit.name()
						+ this.known.reason(ImportCorrection.Kind.UNIT, String.valueOf(task.lead()).strip())
				: (task.lead() == null || proposal.choice().wording() != null) ? null : "牵头：" + task.lead();
	}

}
