package org.partyplan.plan.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.text.Text;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;
import org.partyplan.shared.Cadence;

/**
 * A metric or a task that the reader proposes, with what was decided about it.
 *
 * @param key stays the same however the text around its words is cut and joined
 * @param number as shown beside its words
 * @param place where it stands
 * @param metric what is proposed, or else
 * @param task the task
 * @param counted whether the task only repeats what a metric counts over the year, or the
 * metric only adds to what the one before it asks for
 * @param proposedDay by when the task is to be done, as far as the words say so
 * @param meant the key of the measure that a metric's words mean, or an empty string
 * @param periods which periods of the year a metric is set for
 * @param choice what was decided so far
 */
public record Proposal(String key, int number, Place place, @Nullable DraftMetric metric, @Nullable DraftTask task,
		boolean counted, @Nullable LocalDate proposedDay, String meant, GoalPeriods periods, Choice choice) {

	/** All proposals of a draft in the order of its text. */
	public static List<Proposal> of(PlanDraft draft, Decisions decisions, Vocabulary vocabulary) {
		Map<String, Integer> seen = new HashMap<>();
		Set<Place> counted = draft.metrics().stream().map(Place::of).collect(Collectors.toSet());
		List<Proposal> sorted = Stream
			.concat(metrics(draft.metrics(), vocabulary),
					draft.tasks().stream().map((task) -> bare(task, counted.contains(Place.of(task)))))
			.sorted(Comparator.comparing(Proposal::place))
			.toList();
		return IntStream.range(0, sorted.size())
			.mapToObj((i) -> sorted.get(i)
				.numbered(i + 1, seen, decisions.yearsLater(draft), (key) -> decisions.on(key).among(vocabulary)))
			.toList();
	}

	/** 第四季度加开一次 is no goal of its own, but part of the one before it. */
	private static Stream<Proposal> metrics(List<DraftMetric> metrics, Vocabulary vocabulary) {
		return IntStream.range(0, metrics.size()).mapToObj((i) -> {
			DraftMetric metric = metrics.get(i);
			boolean adds = i > 0 && adds(metric, metrics.get(i - 1));
			boolean added = i + 1 < metrics.size() && adds(metrics.get(i + 1), metric);
			String sentence = metric.quote() + (added ? "，" + metrics.get(i + 1).quote() : "");
			String meant = vocabulary.meant(metric.name(), metric.quote(), metric.unit()).map(Measure::key).orElse("");
			return new Proposal("m" + metric.quote(), 0, Place.of(metric), metric, null, adds, null, meant,
					SpokenGoal.periods(sentence, cadence(metric), metric.value()), Choice.NONE);
		});
	}

	private static boolean adds(DraftMetric metric, DraftMetric before) {
		return before.cadence() != null && Place.of(metric).owner().equals(Place.of(before).owner())
				&& SpokenGoal.adds(metric.quote());
	}

	private static Proposal bare(DraftTask task, boolean counted) {
		return new Proposal("t" + task.quote(), 0, Place.of(task), null, task,
				counted && task.cadence() == Cadence.YEAR, task.dueOn(), "", GoalPeriods.ALL, Choice.NONE);
	}

	private Proposal numbered(int count, Map<String, Integer> seen, int yearsLater, Function<String, Choice> choices) {
		String words = key().replaceAll("\\s", "");
		String stable = hash(words + "#" + seen.merge(words, 1, Integer::sum));
		LocalDate day = (proposedDay() == null) ? null : proposedDay().plusYears(yearsLater);
		return new Proposal(stable, count, place(), metric(), task(), counted(), day, meant(), periods(),
				choices.apply(stable));
	}

	public static boolean isKey(String words) {
		return words.matches("k[0-9a-f]{16}");
	}

	private static String hash(String words) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return "k" + HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	public boolean accepted() {
		return Boolean.TRUE.equals(answer());
	}

	public boolean refused() {
		return Boolean.FALSE.equals(answer());
	}

	/** 待定: the reader is not sure and nobody has said. */
	public boolean pending() {
		return answer() == null;
	}

	private @Nullable Boolean answer() {
		return (choice().accept() != null) ? choice().accept() : proposed();
	}

	private @Nullable Boolean proposed() {
		return counted() ? Boolean.FALSE : (task() == null) ? Boolean.TRUE : task().certain() ? Boolean.TRUE : null;
	}

	public String title() {
		return (task() != null) ? task().title() : goal(Objects.requireNonNull(metric()));
	}

	/** 集中学习 ≥ 12 次 / 全年. */
	private String goal(DraftMetric metric) {
		return metric.name() + " " + terms(metric, "", periods()).whole();
	}

	/** The key of the measure that a metric is to be computed by, or an empty string. */
	public String measure() {
		return (choice().measure() != null) ? choice().measure() : meant();
	}

	/** The terms with the measure as chosen. */
	MetricTerms terms() {
		return terms(Objects.requireNonNull(metric()), measure(), periods());
	}

	private static @Nullable Cadence cadence(DraftMetric metric) {
		return (metric.cadence() == Cadence.ONCE || metric.cadence() == Cadence.NODE) ? null : metric.cadence();
	}

	private static MetricTerms terms(DraftMetric metric, String measure, GoalPeriods periods) {
		String percent = percent(metric.value());
		return new MetricTerms(Text.shortened(metric.name(), 100), metric.comparator(),
				(percent != null) ? percent : Text.shortened(metric.value(), 20),
				Text.shortenedOrNull(metric.upper(), 20), (percent != null) ? "%" : Text.shortened(metric.unit(), 20),
				cadence(metric), SpokenGoal.scope(metric.quote()), periods, Text.shortenedOrNull(measure, 60));
	}

	/** 三分之一 is kept as 33.33 %, because a value is compared in hundredths. */
	private static @Nullable String percent(String value) {
		String[] parts = value.split("/");
		return (parts.length != 2 || !value.matches("\\d{1,4}/[1-9]\\d{0,3}")) ? null
				: new BigDecimal(parts[0]).scaleByPowerOfTen(2)
					.divide(new BigDecimal(parts[1]), 2, RoundingMode.HALF_UP)
					.stripTrailingZeros()
					.toPlainString();
	}

	/** The chosen time of a task, or the one the reader filled in. */
	public String when() {
		return (choice().when() != null) ? choice().when() : When.of(Objects.requireNonNull(task()));
	}

	public @Nullable LocalDate dueOn() {
		return (choice().when() != null) ? choice().dueOn() : proposedDay();
	}

	/** Whether a choice changes nothing. */
	boolean says(Choice other) {
		Proposal decided = new Proposal(key(), number(), place(), metric(), task(), counted(), proposedDay(), meant(),
				periods(), other);
		return Objects.equals(decided.answer(), answer()) && (metric() == null || decided.measure().equals(measure()))
				&& (task() == null || (decided.when().equals(when()) && Objects.equals(decided.dueOn(), dueOn())));
	}

	Schedule schedule() {
		Schedule schedule = When.schedule(when(), dueOn());
		return (dueDay() == null) ? schedule : new Schedule(schedule.cadence(), null, null, dueDay());
	}

	/**
	 * The day of the month that the words name, as long as the task comes round as they
	 * say.
	 */
	public @Nullable Integer dueDay() {
		return (task() != null && task().dueDay() != null && when().equals(task().cadence().name())) ? task().dueDay()
				: null;
	}

	/**
	 * Where a proposal stands.
	 */
	public record Place(int section, @Nullable Integer item, int start, int end) implements Comparable<Place> {

		private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::section)
			.thenComparingInt((place) -> (place.item() == null) ? -1 : place.item())
			.thenComparingInt(Place::start)
			.thenComparingInt(Place::end);

		public static Place of(DraftMetric metric) {
			return new Place(metric.section(), metric.item(), metric.start(), metric.end());
		}

		public static Place of(DraftTask task) {
			return new Place(task.section(), task.item(), task.start(), task.end());
		}

		public DraftPlaces.Owner owner() {
			return new DraftPlaces.Owner(section(), item());
		}

		@Override
		public int compareTo(Place other) {
			return ORDER.compare(this, other);
		}

	}

}
