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
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Vocabulary;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.text.SpokenGoal;
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
 * @param elsewhere where the plan says the same, or something else of it
 * @param choice what was decided so far
 */
public record Proposal(String key, int number, Place place, @Nullable DraftMetric metric, @Nullable DraftTask task,
		boolean counted, @Nullable LocalDate proposedDay, String meant, GoalPeriods periods, Elsewhere elsewhere,
		Choice choice) {

	static Proposal bare(DraftTask task, boolean counted) {
		return new Proposal("t" + task.quote(), 0, Place.of(task), null, task,
				counted && task.cadence() == Cadence.YEAR, task.dueOn(), "", GoalPeriods.ALL, Elsewhere.NOWHERE,
				Choice.NONE);
	}

	static Proposal bare(DraftMetric metric) {
		return of(metric, "", SpokenGoal.periods(metric.quote(), cadence(metric), metric.value()), false);
	}

	/** 第四季度加开一次 is no goal of its own, but part of the one before it. */
	static Proposal of(DraftMetric metric, boolean adds, @Nullable DraftMetric added, Vocabulary vocabulary) {
		String sentence = metric.quote() + ((added != null) ? "，" + added.quote() : "");
		return of(metric, meant(vocabulary, metric), SpokenGoal.periods(sentence, cadence(metric), metric.value()),
				adds);
	}

	private static Proposal of(DraftMetric metric, String meant, GoalPeriods periods, boolean adds) {
		return new Proposal("m" + metric.quote(), 0, Place.of(metric), metric, null, adds, null, meant, periods,
				Elsewhere.NOWHERE, Choice.NONE);
	}

	Proposal keyed(Map<String, Integer> seen) {
		String words = key().replaceAll("\\s", "");
		return keyed(hash(words + "#" + seen.merge(words, 1, Integer::sum)));
	}

	Proposal keyed(String stable) {
		return new Proposal(stable, number(), place(), metric(), task(), counted(), proposedDay(), meant(), periods(),
				elsewhere(), choice());
	}

	Proposal numbered(int count, int yearsLater) {
		LocalDate day = (proposedDay() == null || ownYear()) ? proposedDay() : proposedDay().plusYears(yearsLater);
		return new Proposal(key(), count, place(), metric(), task(), counted(), day, meant(), periods(), elsewhere(),
				choice());
	}

	/** A day whose words name the year does not follow the plan's. */
	private boolean ownYear() {
		return proposedDay() != null && quote().contains(proposedDay().getYear() + "年");
	}

	Proposal said(Elsewhere more) {
		return new Proposal(key(), number(), place(), metric(), task(), counted(), proposedDay(), meant(), periods(),
				more, choice());
	}

	/** With what was decided, worded as a person words it. */
	Proposal with(Choice decided, Vocabulary vocabulary) {
		Wording wording = decided.wording();
		WordedGoal goal = (wording == null) ? null : wording.goal();
		WordedTask work = (wording == null) ? null : wording.task();
		DraftMetric worded = (metric() == null || goal == null) ? metric() : goal.over(place(), metric().quote());
		DraftTask told = (task() == null || work == null) ? task() : work.over(place(), task().quote(), task());
		String measure = (metric() == null || goal == null) ? meant()
				: meant(vocabulary, Objects.requireNonNull(worded));
		GoalPeriods when = (metric() == null || goal == null || Objects.equals(goal.cadence(), cadence(metric())))
				? periods() : GoalPeriods.ALL;
		return new Proposal(key(), number(), place(), worded, told, counted(), proposedDay(), measure, when,
				elsewhere(), decided);
	}

	private static String meant(Vocabulary vocabulary, DraftMetric metric) {
		return vocabulary.meant(metric.name(), metric.quote(), metric.unit()).map(Measure::key).orElse("");
	}

	/** The key of what is made by hand on these words. */
	static String madeKey(boolean task, Quoted quoted) {
		return hash("+" + (task ? "t" : "m") + quoted.words().replaceAll("\\s", "") + "#" + quoted.nth());
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
		return (choice().wording() != null) ? Boolean.TRUE
				: (counted() || elsewhere().lost()) ? Boolean.FALSE : (unnamed() || elsewhere().disputed()) ? null
						: (task() == null) ? Boolean.TRUE : task().certain() ? Boolean.TRUE : null;
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
	public MetricTerms terms() {
		return terms(Objects.requireNonNull(metric()), measure(), periods());
	}

	private static @Nullable Cadence cadence(DraftMetric metric) {
		return (metric.cadence() == Cadence.ONCE || metric.cadence() == Cadence.NODE) ? null : metric.cadence();
	}

	private MetricTerms terms(DraftMetric metric, String measure, GoalPeriods periods) {
		String percent = percent(metric.value());
		return new MetricTerms(Text.shortened(metric.name(), 100), metric.comparator(),
				(percent != null) ? percent : Text.shortened(metric.value(), 20),
				Text.shortenedOrNull(metric.upper(), 20), (percent != null) ? "%" : Text.shortened(metric.unit(), 20),
				cadence(metric), scope(metric.quote()), periods, Text.shortenedOrNull(measure, 60));
	}

	private GoalScope scope(String quote) {
		return (goal() != null) ? goal().scope() : SpokenGoal.scope(quote);
	}

	private @Nullable WordedGoal goal() {
		return (choice().wording() == null) ? null : choice().wording().goal();
	}

	private @Nullable WordedTask work() {
		return (choice().wording() == null) ? null : choice().wording().task();
	}

	/** Whom a task falls to. */
	public Audience audience() {
		return (work() != null) ? work().audience() : TaskAudience.of(Objects.requireNonNull(task()).quote());
	}

	/** Why it is proposed, in a person's words. */
	public String why() {
		return reason() + elsewhere().words();
	}

	private String reason() {
		if (choice().wording() != null) {
			return "按您改的";
		}
		if (metric() != null) {
			return unnamed() ? "句子里有数，但看不出数的是什么" : "句子里数的是“" + metric().name() + "”";
		}
		DraftTask asked = Objects.requireNonNull(task());
		if (!asked.certain()) {
			return "写了要做的事，没写清几时、几次";
		}
		return (asked.node() != null) ? "写着“" + Text.shortened(asked.node(), 20) + "”"
				: (asked.cadence() != Cadence.ONCE) ? "写着" + asked.cadence().label() : (asked.leavesBehind() != null)
						? "写明留下" + Text.shortened(asked.leavesBehind(), 30) : "写明了要办的数或事";
	}

	/** Whether nobody can tell what the number counts. */
	boolean unnamed() {
		return metric() != null && choice().wording() == null && metric().unnamed();
	}

	/** Who leads a task: as a person said, or the unit that its words name. */
	public @Nullable UnitRef lead(UnitNames units) {
		return (work() != null) ? units.find(work().lead()) : units.first(Objects.requireNonNull(task()).lead());
	}

	/** The kind of record that ticks a task off as a person said; empty for none. */
	public @Nullable String recordKind() {
		return (work() == null) ? null : work().recordKind();
	}

	/** The words that it stands on. */
	public String quote() {
		return (task() != null) ? task().quote() : Objects.requireNonNull(metric()).quote();
	}

	/** What tells whether somebody has changed it meanwhile. */
	public String seen() {
		return hash(choice().toString());
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
	boolean says(Choice other, Vocabulary vocabulary) {
		Proposal decided = with(other, vocabulary);
		return Objects.equals(decided.answer(), answer()) && decided.title().equals(title())
				&& (metric() == null || decided.terms().equals(terms())) && (task() == null || sameTask(decided));
	}

	/** Whether a page's fields only repeat what it showed. */
	boolean shows(@Nullable Choice posted) {
		if (posted == null) {
			return false;
		}
		boolean timed = task() == null || posted.when() == null
				|| (posted.when().equals(when()) && Objects.equals(posted.dueOn(), dueOn()));
		boolean measured = metric() == null || posted.measure() == null || posted.measure().equals(measure());
		return (posted.accept() == null || posted.accept().equals(answer())) && timed && measured;
	}

	private boolean sameTask(Proposal decided) {
		return decided.work() == null && decided.when().equals(when()) && Objects.equals(decided.dueOn(), dueOn());
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
		if (work() != null) {
			return When.returns(when()) ? work().dueDay() : null;
		}
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
