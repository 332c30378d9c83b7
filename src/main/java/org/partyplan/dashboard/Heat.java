package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partyplan.shared.Period;

/**
 * Units by quarter.
 *
 * @param year the plan's year
 * @param asOf the day looked at
 * @param lines one a unit, in the order of the tree
 */
record Heat(int year, LocalDate asOf, List<Line> lines) {

	private static final String[] QUARTERS = { "一季度", "二季度", "三季度", "四季度" };

	static Heat of(int year, LocalDate asOf, List<DashboardSums.Row> sums) {
		Map<UUID, Line> lines = new LinkedHashMap<>();
		for (DashboardSums.Row sum : sums) {
			if (sum.id() != null && sum.kind().equals("UNIT")) {
				lines.computeIfAbsent(sum.id(), (id) -> Line.of(id, sum)).cells().set(sum.number() - 1, sum.counts());
			}
		}
		return new Heat(year, asOf, List.copyOf(lines.values()));
	}

	/** Every branch, and below them of the others those that owe. */
	public List<Line> shown() {
		return Stream
			.concat(this.lines.stream().filter(Line::branch), owing().stream().filter((line) -> !line.branch()))
			.toList();
	}

	public int branches() {
		return (int) this.lines.stream().filter(Line::branch).count();
	}

	/** Those that owe, the most first. */
	List<Line> owing() {
		return this.lines.stream()
			.filter((line) -> line.sum().owed() > 0)
			.sorted(Comparator.comparing((Line line) -> -line.sum().owed()))
			.toList();
	}

	/** The heads of the four columns. */
	public List<String> quarters() {
		return IntStream.range(0, 4).mapToObj((quarter) -> QUARTERS[quarter]).toList();
	}

	/** Whether a quarter, from 1, is under way. */
	public boolean current(int quarter) {
		return Period.quarter(this.year, quarter).contains(this.asOf);
	}

	/** Whether a quarter, from 1, has not begun. */
	public boolean ahead(int quarter) {
		return Period.quarter(this.year, quarter).start().isAfter(this.asOf);
	}

	/** One unit's year. */
	record Line(UUID id, String name, String kind, List<Counts> cells) {

		static Line of(UUID id, DashboardSums.Row sum) {
			return new Line(id, sum.name(), String.valueOf(sum.unitKind()),
					new ArrayList<>(Arrays.asList(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE)));
		}

		public boolean branch() {
			return this.kind.equals("BRANCH");
		}

		/**
		 * How the list is asked for the rows behind a figure: of a committee, only its
		 * own.
		 */
		public String key() {
			return (this.kind.equals("COMMITTEE") || this.kind.equals("GENERAL_BRANCH")) ? "only-" + this.id
					: this.id.toString();
		}

		Counts sum() {
			return this.cells.stream().reduce(Counts.NONE, Counts::plus);
		}

		/** Whether something is owed in two quarters in a row. */
		boolean owedTwice() {
			return IntStream.range(0, 3)
				.anyMatch((quarter) -> this.cells.get(quarter).owed() > 0 && this.cells.get(quarter + 1).owed() > 0);
		}

		/** 一季度 欠 3 项, 二季度 欠 6 项: the last two. */
		List<DecisionNeeded.Fact> debts() {
			List<DecisionNeeded.Fact> debts = IntStream.range(0, 4)
				.filter((quarter) -> this.cells.get(quarter).owed() > 0)
				.mapToObj((quarter) -> new DecisionNeeded.Fact(QUARTERS[quarter],
						"欠 " + this.cells.get(quarter).owed() + " 项"))
				.toList();
			return debts.subList(Math.max(0, debts.size() - 2), debts.size());
		}

	}

}
