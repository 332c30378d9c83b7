package org.partyplan.plan.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.model.Proposal.Place;
import org.partyplan.plan.text.SpokenGoal;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.PlanDraft;

/** All that is proposed of a draft. */
public final class Proposals {

	private Proposals() {
	}

	/**
	 * In the order of the text, those made by hand among them; what is said twice stands
	 * once, and what is said in two ways is left for a person to choose.
	 */
	public static List<Proposal> of(PlanDraft draft, Decisions decisions, Vocabulary vocabulary) {
		List<Proposal> read = read(draft, vocabulary);
		Set<String> keys = read.stream().map(Proposal::key).collect(Collectors.toSet());
		SaidTwice twice = new SaidTwice(draft, decisions);
		List<Proposal> all = Stream.concat(twice.once(read).stream(), decisions.made(draft, keys))
			.sorted(Comparator.comparing(Proposal::place))
			.toList();
		int years = decisions.yearsLater(draft);
		List<Proposal> numbered = IntStream.range(0, all.size())
			.mapToObj((i) -> all.get(i).numbered(i + 1, years))
			.toList();
		return twice.disputed(numbered)
			.stream()
			.map((proposal) -> proposal.with(decisions.on(proposal.key()).among(vocabulary), vocabulary))
			.toList();
	}

	private static List<Proposal> read(PlanDraft draft, Vocabulary vocabulary) {
		Map<String, Integer> seen = new HashMap<>();
		Set<Place> counted = draft.metrics().stream().map(Place::of).collect(Collectors.toSet());
		return Stream
			.concat(metrics(draft.metrics(), vocabulary),
					draft.tasks().stream().map((task) -> Proposal.bare(task, counted.contains(Place.of(task)))))
			.sorted(Comparator.comparing(Proposal::place))
			.map((proposal) -> proposal.keyed(seen))
			.toList();
	}

	private static Stream<Proposal> metrics(List<DraftMetric> metrics, Vocabulary vocabulary) {
		return IntStream.range(0, metrics.size()).mapToObj((i) -> {
			DraftMetric metric = metrics.get(i);
			@Nullable DraftMetric next = (i + 1 < metrics.size() && adds(metrics.get(i + 1), metric)) ? metrics.get(i + 1) : null;
			DraftMetric counted = metric.in(vocabulary.unit(metric.name(), metric.unit()));
			return Proposal.of(counted, i > 0 && adds(metric, metrics.get(i - 1)), next, vocabulary);
		});
	}

	private static boolean adds(DraftMetric metric, DraftMetric before) {
		return before.cadence() != null && Place.of(metric).owner().equals(Place.of(before).owner())
				&& SpokenGoal.adds(metric.quote());
	}

}
