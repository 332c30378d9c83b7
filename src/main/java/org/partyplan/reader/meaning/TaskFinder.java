package org.partyplan.reader.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.text.Folded;
import org.partyplan.shared.Cadence;

/**
 * Proposes tasks: clauses with a period, a date, a figure, a product or an organised
 * event. Exhortations are left where they are.
 */
final class TaskFinder {

	private static final int SHORTEST = 4;

	private final Passage passage;

	private final List<DraftCadence> cadences;

	private final List<DraftMetric> metrics;

	private final @Nullable Integer year;

	private final Responsibility everywhere;

	private final DutyWords duties;

	private final List<DraftTask> found = new ArrayList<>();

	private int sentence = -1;

	private int sentenceStart;

	private TaskFinder(Passage passage, List<DraftCadence> cadences, List<DraftMetric> metrics,
			@Nullable Integer year) {
		this.passage = passage;
		this.cadences = cadences;
		this.metrics = metrics;
		this.year = year;
		this.duties = DutyWords.in(passage.text());
		this.everywhere = this.duties.single() ? Responsibility.in(passage.text().text()) : Responsibility.NONE;
	}

	static List<DraftTask> find(Passage passage, List<DraftCadence> cadences, List<DraftMetric> metrics,
			@Nullable Integer year) {
		TaskFinder finder = new TaskFinder(passage, cadences, metrics, year);
		passage.clauses()
			.stream()
			.filter((clause) -> clause.end() - clause.start() >= SHORTEST)
			.filter((clause) -> !finder.duties.holds(clause.start()))
			.limit(Passage.MOST_FINDS)
			.forEach(finder::add);
		return finder.found;
	}

	private void add(Clause clause) {
		this.sentenceStart = (clause.sentence() == this.sentence) ? this.sentenceStart : this.found.size();
		this.sentence = clause.sentence();
		List<DraftTask> tasks = tasks(clause).map((task) -> due(task, clause)).toList();
		List<DraftTask> before = this.found.subList(this.sentenceStart, this.found.size());
		if (tasks.size() == 1 && !before.isEmpty() && TaskWords.onlyDue(clause.text())) {
			before.replaceAll((task) -> task.due(tasks.get(0).node(), tasks.get(0).dueOn()));
		}
		else {
			this.found.addAll(tasks);
		}
	}

	/**
	 * A task for each period of a clause, or else for each date, or else one where the
	 * clause is work.
	 */
	private Stream<DraftTask> tasks(Clause clause) {
		List<DraftCadence> here = this.cadences.stream()
			.filter((one) -> within(one.start(), one.quote(), clause))
			.toList();
		if (!here.isEmpty() && !TaskWords.onlyCount(clause.text())) {
			List<DraftCadence> periods = here.stream().filter((one) -> one.cadence() != Cadence.NODE).toList();
			return (periods.isEmpty() ? here : periods).stream().map((cadence) -> task(clause, cadence));
		}
		return work(clause) ? Stream.of(task(clause, null)) : Stream.empty();
	}

	private boolean work(Clause clause) {
		boolean named = TaskWords.product(Folded.of(clause.text())) != null || TaskWords.event(clause.text());
		return (named && !TaskWords.slogan(clause.text()))
				|| ((TaskWords.done(clause.text()) || MetricWords.VERB.in(clause.text()))
						&& !TaskWords.onlyCount(clause.text()) && figures(clause).anyMatch(TaskFinder::done));
	}

	/** A share or a length of time is kept to; a count is done. */
	private static boolean done(DraftMetric metric) {
		return metric.kind().equals("count") || metric.kind().equals("people");
	}

	private Stream<DraftMetric> figures(Clause clause) {
		return this.metrics.stream().filter((one) -> within(one.start(), one.quote(), clause));
	}

	private boolean within(int start, String quote, Clause clause) {
		return this.passage.heading() ? this.passage.text().quote(clause.start(), clause.end()).contains(quote)
				: start >= this.passage.start(clause.start()) && start < this.passage.end(clause.end());
	}

	private DraftTask task(Clause clause, @Nullable DraftCadence cadence) {
		boolean own = cadence != null && cadence.cadence() != Cadence.NODE;
		String quote = own ? cadence.quote() : this.passage.text().quote(clause.start(), clause.end());
		String product = TaskWords.product(Folded.of(quote));
		boolean certain = SpokenPeriod.odd(Folded.of(clause.text())).isEmpty()
				&& (cadence != null || figures(clause).findAny().isPresent() || TaskWords.document(product)
						|| !TaskWords.unsure(clause.text()));
		Responsibility who = responsibility(clause);
		return new DraftTask(this.passage.section(), this.passage.item(),
				own ? cadence.start() : this.passage.start(clause.start()),
				own ? cadence.end() : this.passage.end(clause.end()), quote, TaskTitle.of(quote),
				own ? cadence.cadence() : period(clause), (cadence != null) ? cadence.node() : null,
				dueOn(cadence, clause), own ? DueDay.in(clause.text(), cadence.cadence()) : null, who.lead(),
				who.helpers(), product, certain);
	}

	/** 其中专题研讨不少于6次 has the period of the sentence's first figure. */
	private Cadence period(Clause clause) {
		return figures(clause).flatMap((figure) -> Stream.ofNullable(figure.cadence()))
			.findFirst()
			.orElse(Cadence.ONCE);
	}

	private @Nullable LocalDate dueOn(@Nullable DraftCadence cadence, Clause clause) {
		String node = (cadence != null) ? cadence.node() : null;
		if (node == null || this.year == null) {
			return null;
		}
		String words = Folded.of(node).text();
		int end = clause.text().indexOf(words) + words.length();
		return NodeDate.of(words, clause.text().substring(Math.min(end, clause.text().length())), this.year)
			.orElse(null);
	}

	/**
	 * The task with the day that the words behind it set, where it has none of its own.
	 */
	private DraftTask due(DraftTask task, Clause clause) {
		return this.duties.due(clause)
			.flatMap((words) -> Node.in(words).stream().findFirst().map((node) -> dated(task, words, node)))
			.orElse(task);
	}

	private DraftTask dated(DraftTask task, Folded words, Node.Found node) {
		String date = words.quote(node.start(), node.end());
		String behind = words.text().substring(node.end());
		return task.due(date,
				(this.year != null) ? NodeDate.of(Folded.of(date).text(), behind, this.year).orElse(null) : null);
	}

	/** The clause's own responsibility, or else its line's, or else the item's. */
	private Responsibility responsibility(Clause clause) {
		Responsibility own = Responsibility.in(clause.text());
		return own.named() ? own : this.duties.of(clause).orElse(this.everywhere);
	}

}
