package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/** Finds the periods and dates in a passage. */
final class CadenceFinder {

	/** 全年 and a date beside it are two things; 每月20日 is one. */
	private static final int BESIDE = 1;

	private final Passage passage;

	private final @Nullable Integer year;

	private final List<DraftCadence> found = new ArrayList<>();

	private CadenceFinder(Passage passage, @Nullable Integer year) {
		this.passage = passage;
		this.year = year;
	}

	static List<DraftCadence> find(Passage passage, @Nullable Integer year) {
		return new CadenceFinder(passage, year).find();
	}

	private List<DraftCadence> find() {
		List<Period.Found> periods = periods();
		periods.forEach((period) -> add(period.start(), period.cadence(), null));
		List<Node.Found> nodes = new ArrayList<>();
		Node.in(this.passage.text())
			.stream()
			.filter((node) -> periods.stream().noneMatch((period) -> node.touches(period.start(), period.end(), 0)))
			.filter((node) -> nodes.stream().noneMatch((other) -> node.touches(other.start(), other.end(), BESIDE)))
			.filter(this::ahead)
			.forEach(nodes::add);
		nodes.forEach((node) -> add(node.start(), Cadence.NODE, this.passage.text().quote(node.start(), node.end())));
		this.found.sort(Comparator.comparingInt(DraftCadence::start));
		return this.found;
	}

	/** A passage inside 《》 names a document, and periods there repeat nothing. */
	private List<Period.Found> periods() {
		List<Period.Found> shortForms = ShortPeriods.in(this.passage.text()).toList();
		return Stream
			.concat(shortForms.stream(),
					Period.in(this.passage.text())
						.stream()
						.filter((period) -> shortForms.stream().noneMatch((form) -> form.start() == period.start())))
			.filter((period) -> !this.passage.titled(period.start()))
			.toList();
	}

	/** A date with a year before the plan's is history. */
	private boolean ahead(Node.Found node) {
		String words = this.passage.text().text(node.start(), node.end());
		boolean past = this.year != null && words.startsWith("20") && words.length() > 4
				&& HanNumber.value(words.substring(0, 4)) < this.year;
		return !past && !this.passage.titled(node.start());
	}

	private void add(int index, Cadence cadence, @Nullable String node) {
		Clause clause = this.passage.clauseAt(index);
		String quote = this.passage.text().quote(clause.start(), clause.end());
		DraftCadence one = new DraftCadence(this.passage.section(), this.passage.item(),
				this.passage.start(clause.start()), this.passage.end(clause.end()), quote, cadence, node);
		if (!this.found.contains(one)) {
			this.found.add(one);
		}
	}

}
