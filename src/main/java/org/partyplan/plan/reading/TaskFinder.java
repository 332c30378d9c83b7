package org.partyplan.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/**
 * Proposes tasks: clauses with a period, a date, a figure, a product or an organised
 * event. Exhortations are left where they are.
 */
final class TaskFinder {

	private final Passage passage;

	private final List<DraftCadence> cadences;

	private final List<DraftMetric> metrics;

	private final @Nullable Integer year;

	private final Responsibility everywhere;

	private TaskFinder(Passage passage, List<DraftCadence> cadences, List<DraftMetric> metrics,
			@Nullable Integer year) {
		this.passage = passage;
		this.cadences = cadences;
		this.metrics = metrics;
		this.year = year;
		this.everywhere = Responsibility.in(passage.text().text());
	}

	static List<DraftTask> find(Passage passage, List<DraftCadence> cadences, List<DraftMetric> metrics,
			@Nullable Integer year) {
		TaskFinder finder = new TaskFinder(passage, cadences, metrics, year);
		return passage.clauses()
			.stream()
			.limit(Passage.MOST_FINDS)
			.flatMap((clause) -> finder.task(clause).stream())
			.toList();
	}

	private Optional<DraftTask> task(Clause clause) {
		Optional<DraftCadence> cadence = this.cadences.stream()
			.filter((one) -> within(one.start(), one.quote(), clause))
			.findFirst();
		boolean figure = this.metrics.stream().anyMatch((one) -> within(one.start(), one.quote(), clause));
		String product = TaskWords.product(clause.text());
		boolean plain = !TaskWords.slogan(clause.text()) && (product != null || TaskWords.event(clause.text()));
		boolean work = clause.end() - clause.start() >= 5 && (cadence.isPresent() || figure || plain);
		return work ? Optional.of(task(clause, cadence.orElse(null), figure, product)) : Optional.empty();
	}

	private boolean within(int start, String quote, Clause clause) {
		return this.passage.heading() ? this.passage.text().quote(clause.start(), clause.end()).contains(quote)
				: start >= this.passage.start(clause.start()) && start < this.passage.end(clause.end());
	}

	private DraftTask task(Clause clause, @Nullable DraftCadence cadence, boolean figure, @Nullable String product) {
		String quote = this.passage.text().quote(clause.start(), clause.end());
		boolean dated = cadence != null && cadence.cadence() == Cadence.NODE;
		boolean certain = cadence != null || figure || TaskWords.document(product) || !TaskWords.unsure(clause.text());
		Responsibility who = responsibility(clause);
		return new DraftTask(this.passage.section(), this.passage.item(), this.passage.start(clause.start()),
				this.passage.end(clause.end()), quote, TaskTitle.of(quote),
				(cadence == null || dated) ? Cadence.ONCE : cadence.cadence(),
				(cadence != null) ? cadence.node() : null, dueOn(cadence, clause), who.lead(), who.helpers(), product,
				certain);
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

	/** The sentence's own responsibility, or else the item's. */
	private Responsibility responsibility(Clause clause) {
		Responsibility own = Responsibility.in(clause.text());
		return own.named() ? own : this.everywhere;
	}

}
