package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Shape;
import org.partyplan.measure.Vocabulary;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;
import org.partyplan.tracking.MeasureQuery.Question;
import org.partyplan.tracking.MeasureQuery.Sum;

import org.springframework.stereotype.Component;

/** Works metrics out for a day: two statements, however many metrics there are. */
@Component
class Valuation {

	private final MeasureQuery asking;

	private final Measures measures;

	Valuation(MeasureQuery asking, Measures measures) {
		this.asking = asking;
		this.measures = measures;
	}

	/**
	 * What metrics are worth on a day.
	 * @param unit for this unit's subtree; null for each plan's whole organisation
	 */
	List<Valued> of(List<MetricRow> metrics, @Nullable UUID unit, LocalDate asOf) {
		Vocabulary vocabulary = this.measures.vocabulary();
		List<Inquiry> inquiries = new ArrayList<>();
		List<Question> questions = new ArrayList<>();
		for (MetricRow metric : metrics) {
			Counting counting = Counting.of(metric, vocabulary);
			boolean part = unit != null && !unit.equals(metric.organizationId());
			inquiries.add(new Inquiry(metric, counting,
					asked(metric, counting, part ? unit : metric.organizationId(), asOf, questions),
					part ? asked(metric, counting, metric.organizationId(), asOf, questions) : null));
		}
		Map<Integer, List<Sum>> sums = this.asking.sums(questions).stream().collect(Collectors.groupingBy(Sum::n));
		return inquiries.stream().map((inquiry) -> inquiry.answered(sums, asOf)).toList();
	}

	/** The questions of one metric alone; of what stands on a day, that day's only. */
	List<Question> questions(MetricRow metric, Counting counting, UUID unit, LocalDate asOf) {
		List<Question> questions = new ArrayList<>();
		asked(metric, counting, unit, asOf, questions);
		boolean last = counting.measure().shape().stands() && !questions.isEmpty();
		return last ? questions.subList(questions.size() - 1, questions.size()) : questions;
	}

	Counting counting(MetricRow metric) {
		return Counting.of(metric, this.measures.vocabulary());
	}

	static Map<Period, Integer> asked(MetricRow metric, Counting counting, UUID unit, LocalDate asOf,
			List<Question> questions) {
		Map<Period, Integer> numbers = new LinkedHashMap<>();
		for (Period period : periods(metric, counting.measure().shape())) {
			int number = questions.size();
			numbers.put(period, period.start().isAfter(asOf) ? -1 : number);
			if (!period.start().isAfter(asOf)) {
				LocalDate ends = asOf.isBefore(period.end()) ? asOf : period.end();
				questions.add(new Question(number, counting.measure(), counting.kinds(), unit, period.start(), ends,
						asOf, metric.id(), apart(metric, counting)));
			}
		}
		return numbers;
	}

	/** What stands on a day is asked at each month's end. */
	private static List<Period> periods(MetricRow metric, Shape shape) {
		return shape.stands() ? Period.of(metric.year(), Cadence.MONTH) : metric.goal().periods(metric.year());
	}

	/** Persons are asked each by themselves anyway. */
	private static boolean apart(MetricRow metric, Counting counting) {
		return metric.goal().apart() && counting.measure().shape() != Shape.EACH;
	}

	/** One metric with the numbers of its questions by period. */
	private record Inquiry(MetricRow metric, Counting counting, Map<Period, Integer> own,
			@Nullable Map<Period, Integer> whole) {

		Valued answered(Map<Integer, List<Sum>> sums, LocalDate asOf) {
			List<EachBranch.Branch> branches = branches(this.own, sums, asOf);
			MetricValue part = worth(this.own, branches, sums, asOf);
			if (this.whole == null) {
				return new Valued(this.metric, this.counting, part, null, months(sums, asOf), branches);
			}
			MetricValue all = worth(this.whole, branches(this.whole, sums, asOf), sums, asOf);
			Shape shape = this.counting.measure().shape();
			boolean judged = shape.share() || shape == Shape.EACH || apart();
			return new Valued(this.metric, this.counting, judged ? part : all.adding(part.value()), all,
					months(sums, asOf), branches);
		}

		private boolean apart() {
			return Valuation.apart(this.metric, this.counting);
		}

		private MetricValue worth(Map<Period, Integer> periods, List<EachBranch.Branch> branches,
				Map<Integer, List<Sum>> sums, LocalDate asOf) {
			MetricValue worth = apart() ? new EachBranch(this.metric.goal(), branches, asOf).worth()
					: worth(periods, (number) -> sums.getOrDefault(number, List.of()), asOf);
			boolean told = this.counting.measure().outlook() != null && this.counting.measure().shape() == Shape.SHARE;
			return told ? worth.withoutOutlook() : worth;
		}

		private MetricValue worth(Map<Period, Integer> periods, Function<Integer, List<Sum>> sums, LocalDate asOf) {
			List<PeriodSums> stretches = new ArrayList<>();
			periods.forEach((period, number) -> stretches.add(stretch(period, sums.apply(number))));
			return Reckoning.of(this.metric.goal(), this.counting.measure().shape(), stretches, asOf);
		}

		/** Each branch by itself, in the periods at whose beginning it stood. */
		private List<EachBranch.Branch> branches(Map<Period, Integer> periods, Map<Integer, List<Sum>> sums,
				LocalDate asOf) {
			Map<UUID, String> names = new LinkedHashMap<>();
			periods.values()
				.stream()
				.flatMap((number) -> sums.getOrDefault(number, List.of()).stream())
				.filter((sum) -> sum.asked() != null)
				.forEach((sum) -> names.put(Objects.requireNonNull(sum.branch()), Objects.requireNonNull(sum.asked())));
			return names.entrySet()
				.stream()
				.map((branch) -> new EachBranch.Branch(branch.getKey(), branch.getValue(),
						worth(asking(branch.getKey(), periods, sums),
								(number) -> sums.getOrDefault(number, List.of())
									.stream()
									.filter((sum) -> sum.asked() == null && branch.getKey().equals(sum.branch()))
									.toList(),
								asOf)))
				.toList();
		}

		private static Map<Period, Integer> asking(UUID branch, Map<Period, Integer> periods,
				Map<Integer, List<Sum>> sums) {
			Map<Period, Integer> asking = new LinkedHashMap<>(periods);
			asking.values()
				.removeIf((number) -> number >= 0 && sums.getOrDefault(number, List.of())
					.stream()
					.noneMatch((sum) -> sum.asked() != null && branch.equals(sum.branch())));
			return asking;
		}

		private PeriodSums stretch(Period period, List<Sum> sums) {
			if (sums.isEmpty()) {
				return PeriodSums.empty(period);
			}
			Map<UUID, BigDecimal> each = new LinkedHashMap<>();
			sums.stream()
				.filter((sum) -> sum.person() != null)
				.forEach((sum) -> each.merge(Objects.requireNonNull(sum.person()), sum.numerator(), BigDecimal::add));
			Goal goal = this.metric.goal().at(period);
			int reached = (int) each.values().stream().filter(goal::reached).count();
			return new PeriodSums(period, add(sums, Sum::numerator), add(sums, Sum::denominator), reached, each.size(),
					sums.get(sums.size() - 1).latest(), sums.stream().mapToInt(Sum::records).sum());
		}

		private static BigDecimal add(List<Sum> sums, Function<Sum, BigDecimal> part) {
			return sums.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

		/** What stood at each month's end. */
		private List<Valued.Month> standing(Map<Integer, List<Sum>> sums) {
			return this.own.entrySet()
				.stream()
				.map((month) -> month(month.getKey().start(), sums.getOrDefault(month.getValue(), List.of())))
				.toList();
		}

		private Valued.Month month(LocalDate first, List<Sum> sums) {
			Shape shape = this.counting.measure().shape();
			BigDecimal figure = switch (shape) {
				case DISTINCT -> add(sums, Sum::people);
				case LATEST -> sums.isEmpty() ? BigDecimal.ZERO : latest(sums);
				default -> add(sums, Sum::numerator);
			};
			return new Valued.Month(first, figure, add(sums, Sum::denominator), this.metric.goal().needed(),
					shape.share());
		}

		private static BigDecimal latest(List<Sum> sums) {
			return Objects.requireNonNull(sums.get(sums.size() - 1).latest());
		}

		private List<Valued.Month> months(Map<Integer, List<Sum>> sums, LocalDate asOf) {
			if (this.counting.measure().shape().stands()) {
				return standing(sums);
			}
			List<Valued.Month> months = new ArrayList<>();
			for (int month = 1; month <= 12; month++) {
				LocalDate first = LocalDate.of(this.metric.year(), month, 1);
				List<Sum> those = this.own.values()
					.stream()
					.flatMap((number) -> sums.getOrDefault(number, List.of()).stream())
					.filter((sum) -> sum.month().equals(first))
					.toList();
				boolean kept = those.isEmpty() && month > 1 && this.counting.reported() && !first.isAfter(asOf);
				months.add(kept ? months.get(month - 2).again(first) : month(first, those));
			}
			return months;
		}

	}

}
