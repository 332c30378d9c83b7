package org.partyplan.plan.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.measure.RecordKind;
import org.partyplan.measure.Vocabulary;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.importing.ImportCorrection.Kind;
import org.partyplan.plan.importing.ImportCorrections.Learned;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.shared.CurrentUser;

import org.springframework.stereotype.Component;

/**
 * When an import becomes a draft, what was corrected in it is remembered for the next.
 */
@Component
class ImportLearning {

	private static final int LONGEST = 200;

	private final ImportCorrections corrections;

	ImportLearning(ImportCorrections corrections) {
		this.corrections = corrections;
	}

	void from(PlanImport reading, List<Proposal> proposals, Lexicon words, CurrentUser me) {
		List<Proposal> taken = proposals.stream().filter(Proposal::accepted).toList();
		this.corrections.used(used(taken, words.known()));
		Stream.concat(names(reading, words.units()), taken.stream().flatMap((one) -> said(one, words.vocabulary())))
			.filter((one) -> one.words().length() <= LONGEST)
			.distinct()
			.forEach((one) -> this.corrections.learn(reading.organizationId(), reading.fileName(), one, me));
	}

	private static Stream<Learned> names(PlanImport reading, UnitNames units) {
		return reading.decisions()
			.names()
			.entrySet()
			.stream()
			.flatMap((name) -> units.units()
				.stream()
				.filter((unit) -> unit.id().equals(name.getValue()))
				.map((UnitRef unit) -> new Learned(Kind.UNIT, name.getKey(), unit.id().toString(), unit.name())));
	}

	/** What its person chose instead of what the words seemed to mean. */
	private static Stream<Learned> said(Proposal proposal, Vocabulary vocabulary) {
		String measure = proposal.choice().measure();
		if (proposal.metric() != null) {
			return Stream.ofNullable(measure)
				.filter((key) -> !key.isEmpty() && !key.equals(proposal.meant()))
				.map((key) -> new Learned(Kind.MEASURE, proposal.metric().name(), key, vocabulary.label(key)));
		}
		return Stream.ofNullable(proposal.recordKind())
			.map((key) -> new Learned(Kind.RECORD, proposal.title(), key.isEmpty() ? "-" : key,
					vocabulary.kinds()
						.stream()
						.filter((kind) -> kind.key().equals(key))
						.map(RecordKind::name)
						.findFirst()
						.orElse("没有活动记录能办结的")));
	}

	private static Set<UUID> used(List<Proposal> taken, KnownWords known) {
		Set<UUID> used = new LinkedHashSet<>();
		taken.stream().flatMap((one) -> words(one, known)).forEach((one) -> used.add(one.id()));
		return used;
	}

	private static Stream<ImportCorrection> words(Proposal proposal, KnownWords known) {
		if (proposal.metric() != null) {
			return known.find(Kind.MEASURE, proposal.metric().name())
				.filter((one) -> one.meaning().equals(proposal.measure()))
				.stream();
		}
		return Stream
			.of(known.find(Kind.RECORD, proposal.title()),
					known.find(Kind.UNIT, Objects.requireNonNull(proposal.task()).lead()))
			.flatMap(Optional::stream);
	}

}
