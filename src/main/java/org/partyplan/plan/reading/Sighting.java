package org.partyplan.plan.reading;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/** A number with its unit, seen in its clause. */
record Sighting(Passage passage, Clause clause, Quantity quantity) {

	private static final int LONG_QUOTE = 40;

	static Sighting of(Passage passage, Quantity quantity) {
		return new Sighting(passage, passage.clauseAt(quantity.start()), quantity);
	}

	/** The clause before the number. */
	String before() {
		return this.passage.text().text(Math.min(this.clause.start(), this.quantity.start()), this.quantity.start());
	}

	/** The clause behind the unit. */
	String after() {
		return this.passage.text().text(this.quantity.end(), Math.max(this.clause.end(), this.quantity.end()));
	}

	boolean bounded() {
		return MetricWords.AT_LEAST.in(before()) || MetricWords.AT_MOST.in(before()) || MetricWords.OR_MORE.in(after())
				|| MetricWords.OR_LESS.in(after()) || MetricWords.ABOUT.in(after());
	}

	boolean periodic() {
		return cadence().isPresent();
	}

	Optional<Cadence> cadence() {
		return Period.first(before() + this.quantity.unit() + after());
	}

	String comparator() {
		if (this.quantity.upper() != null || MetricWords.AT_LEAST.in(before()) || MetricWords.OR_MORE.in(after())) {
			return ">=";
		}
		return (MetricWords.AT_MOST.in(before()) || MetricWords.OR_LESS.in(after())) ? "<=" : "=";
	}

	/**
	 * Where the quote begins: in a long list, or behind another number, at the last 、.
	 */
	int quoteStart() {
		int comma = before().lastIndexOf('、');
		boolean narrow = comma >= 0 && (before().length() > LONG_QUOTE
				|| Quantity.in(Folded.of(before().substring(0, comma))).findAny().isPresent());
		return narrow ? this.clause.start() + comma + 1 : this.clause.start();
	}

	int quoteEnd() {
		int comma = after().indexOf('、');
		boolean narrow = comma >= 0 && Quantity.in(Folded.of(after().substring(comma))).findAny().isPresent();
		return narrow ? this.quantity.end() + comma : this.clause.end();
	}

	DraftMetric metric(@Nullable Cadence inherited) {
		String quote = this.passage.text().quote(quoteStart(), quoteEnd());
		String name = MetricName.of(this);
		return new DraftMetric(this.passage.section(), this.passage.item(), this.passage.start(quoteStart()),
				this.passage.end(quoteEnd()), quote, name, this.quantity.kind(), comparator(), this.quantity.value(),
				this.quantity.upper(), this.quantity.unit(), cadence().orElse(inherited),
				MeasureWords.key(name + before(), quote, this.quantity.unit()));
	}

}
