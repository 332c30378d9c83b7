package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Numeral;
import org.partyplan.shared.Cadence;

/** Finds the periods and dates in a passage. */
final class CadenceFinder {

	/** 七一建党节 and “三八”妇女节 name one day. */
	private static final Pattern ONE_DAY = Pattern.compile("\"?节?");

	private static final Pattern TERM = Pattern.compile("(?:任期|聘期|有效期|预备期|合同期|执行期)(?:截?[至止到]|为)?$");

	/** 每年年初和年中 is one period; a festival behind it is a date of its own. */
	private static final int JOINED = 2;

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
		List<SpokenPeriod.Found> shortForms = ShortPeriods.in(this.passage.text()).toList();
		shortForms.forEach((form) -> add(form.start(), form.end(), form.cadence(), null));
		List<SpokenPeriod.Found> periods = periods(shortForms);
		periods.forEach((period) -> add(period, periods));
		nodes(periods)
			.forEach((node) -> add(node.start(), Cadence.NODE, this.passage.text().quote(node.start(), node.end())));
		this.found.sort(Comparator.comparingInt(DraftCadence::start));
		return this.found;
	}

	/** A period in the title of a document repeats nothing. */
	private List<SpokenPeriod.Found> periods(List<SpokenPeriod.Found> shortForms) {
		return SpokenPeriod.in(this.passage.text())
			.stream()
			.filter((period) -> shortForms.stream().noneMatch((form) -> form.start() == period.start()))
			.filter((period) -> !this.passage.titled(period.start()))
			.toList();
	}

	private List<Node.Found> nodes(List<SpokenPeriod.Found> periods) {
		List<Node.Found> nodes = new ArrayList<>();
		Node.in(this.passage.text())
			.stream()
			.filter((node) -> periods.stream()
				.noneMatch((period) -> node.touches(period.start(), period.end(),
						(node.festival() || node.start() < period.start()) ? 0 : JOINED)))
			.filter((node) -> nodes.stream().noneMatch((other) -> sameDay(other, node)))
			.filter(this::ahead)
			.forEach(nodes::add);
		return nodes;
	}

	private boolean sameDay(Node.Found other, Node.Found node) {
		int from = Math.min(other.end(), node.end());
		int to = Math.max(other.start(), node.start());
		return to <= from || ONE_DAY.matcher(this.passage.text().text(from, to)).matches();
	}

	/** A date with a year before the plan's is history. */
	private boolean ahead(Node.Found node) {
		String words = this.passage.text().text(node.start(), node.end());
		boolean past = this.year != null && words.startsWith("20") && words.length() > 4
				&& Numeral.value(words.substring(0, 4)) < this.year;
		return !past && !this.passage.titled(node.start()) && !beginning(node) && !term(node);
	}

	/** 自3月起每月: from when on, not by when. */
	private boolean beginning(Node.Found node) {
		Folded text = this.passage.text();
		boolean from = node.start() > 0 && "自从".indexOf(text.text().charAt(node.start() - 1)) >= 0;
		return from && text.text().startsWith("起", node.end());
	}

	/** 任期至2027年6月: how long something holds, not when it is done. */
	private boolean term(Node.Found node) {
		return TERM.matcher(this.passage.text().text(Math.max(0, node.start() - 8), node.start())).find();
	}

	private void add(int index, Cadence cadence, @Nullable String node) {
		Clause clause = this.passage.clauseAt(index);
		add(clause.start(), clause.end(), cadence, node);
	}

	/**
	 * Of several like periods in one clause each has the words between two 、 to itself,
	 * and so have unlike ones that each count something: 大会每季度一次、支委会每月一次.
	 */
	private void add(SpokenPeriod.Found period, List<SpokenPeriod.Found> all) {
		Clause clause = this.passage.clauseAt(period.start());
		int start = clause.start();
		int end = clause.end();
		for (SpokenPeriod.Found other : all) {
			boolean like = other.cadence() == period.cadence();
			if (other.start() >= clause.start() && other.start() < period.start()
					&& (like || counts(other.end(), period.start()))) {
				start = Math.max(start, comma(other.end(), period.start()));
			}
			if (other.start() > period.start() && other.start() < clause.end()
					&& (like || counts(period.end(), other.start()))) {
				int comma = comma(period.end(), other.start());
				end = (comma > 0) ? Math.min(end, comma - 1) : end;
			}
		}
		add(start, end, period.cadence(), null);
	}

	private boolean counts(int from, int to) {
		int comma = comma(from, to);
		return comma > 0 && Quantity.any(this.passage.text().text(from, comma));
	}

	/** Behind the last 、 in a stretch, or -1. */
	private int comma(int from, int to) {
		int found = (from < to) ? this.passage.text().text(from, to).lastIndexOf('、') : -1;
		return (found < 0) ? -1 : from + found + 1;
	}

	private void add(int start, int end, Cadence cadence, @Nullable String node) {
		DraftCadence one = new DraftCadence(this.passage.section(), this.passage.item(), this.passage.start(start),
				this.passage.end(end), this.passage.text().quote(start, end), cadence, node);
		if (!this.found.contains(one)) {
			this.found.add(one);
		}
	}

}
