package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.tracking.MeasureQuery.BranchSum;
import org.partyplan.tracking.MeasureQuery.Question;

import org.springframework.stereotype.Component;

/** In which branches most of what a share lacks lies: one statement. */
@Component
class MetricCauses {

	private static final int NAMED = 3;

	private final Valuation valuing;

	private final MeasureQuery asking;

	MetricCauses(Valuation valuing, MeasureQuery asking) {
		this.valuing = valuing;
		this.asking = asking;
	}

	/** By metric, for the troubled ones: 差在机关支部 4、护理支部 3. */
	Map<UUID, String> of(List<Valued> all, LocalDate asOf) {
		Map<Integer, Valued> subjects = new HashMap<>();
		List<Question> questions = new ArrayList<>();
		all.stream()
			.filter((one) -> one.share() && !one.each())
			.forEach((one) -> this.valuing.questions(one.metric(), one.counting(), one.metric().organizationId(), asOf)
				.forEach((question) -> {
					subjects.put(questions.size(), one);
					questions.add(question.numbered(questions.size()));
				}));
		return this.asking.branches(questions)
			.stream()
			.filter((sum) -> subjects.get(sum.n()).worth().health().troubled())
			.collect(Collectors.groupingBy((sum) -> subjects.get(sum.n()).metric().id(),
					Collectors.collectingAndThen(Collectors.toList(), MetricCauses::worst)));
	}

	private static String worst(List<BranchSum> sums) {
		Map<String, BigDecimal> lacking = sums.stream()
			.collect(Collectors.groupingBy(BranchSum::name, Collectors.reducing(BigDecimal.ZERO,
					(sum) -> sum.denominator().subtract(sum.numerator()), BigDecimal::add)));
		String names = lacking.entrySet()
			.stream()
			.filter((branch) -> branch.getValue().signum() > 0)
			.sorted(Map.Entry.<String, BigDecimal>comparingByValue()
				.reversed()
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(NAMED)
			.map((branch) -> branch.getKey() + " " + Figures.plain(branch.getValue()))
			.collect(Collectors.joining("、"));
		return names.isEmpty() ? "" : "差在" + names;
	}

}
