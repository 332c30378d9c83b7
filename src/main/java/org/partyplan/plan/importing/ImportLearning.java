package org.partyplan.plan.importing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.partyplan.measure.RecordKind;
import org.partyplan.measure.Vocabulary;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.importing.ImportCorrection.Kind;
import org.partyplan.plan.importing.ImportCorrections.Learned;
import org.partyplan.plan.model.Decisions;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.Proposals;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.reader.DraftMetric;
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
		Stream
			.of(names(reading, words.units()), taken.stream().flatMap((one) -> said(one, words.vocabulary())),
					counted(reading, taken, words.vocabulary()))
			.flatMap(Function.identity())
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

	/** In what a metric is counted, where a person says something else than the text. */
	private static Stream<Learned> counted(PlanImport reading, List<Proposal> taken, Vocabulary vocabulary) {
		Map<String, DraftMetric> read = new HashMap<>();
		Proposals.of(reading.draft(), Decisions.NONE, vocabulary.saying(Map.of()))
			.stream()
			.filter((one) -> one.metric() != null)
			.forEach((one) -> read.put(one.key(), Objects.requireNonNull(one.metric())));
		return taken.stream()
			.filter((one) -> one.choice().wording() != null && read.containsKey(one.key()))
			.filter((one) -> !one.terms().unit().equals(read.get(one.key()).unit()))
			.map((one) -> new Learned(Kind.COUNTED,
					Vocabulary.counting(read.get(one.key()).name(), read.get(one.key()).unit()), one.terms().unit(),
					one.terms().unit()));
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
			return Stream.concat(known.find(Kind.MEASURE, proposal.metric().name())
				.filter((one) -> one.meaning().equals(proposal.measure()))
				.stream(), known.counting(proposal.metric()).stream());
		}
		return Stream
			.of(known.find(Kind.RECORD, proposal.title()),
					known.find(Kind.UNIT, Objects.requireNonNull(proposal.task()).lead()))
			.flatMap(Optional::stream);
	}

}
