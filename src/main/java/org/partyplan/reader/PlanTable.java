package org.partyplan.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in a plan's text.
 *
 * @param part its first row among the parts
 * @param rows the words of its cells, the first row's first
 * @param columns what they are taken to hold
 * @param source who says so
 */
public record PlanTable(int part, List<List<String>> rows, TableColumns columns, Source source) {

	private static final int LONGEST = 20;

	/** Who says what the columns hold. */
	public enum Source {

		/** The words of its head. */
		HEAD,
		/** A person. */
		TOLD,
		/** Nobody: it has to be asked. */
		GUESSED

	}

	/** Whether somebody has to say what its columns hold. */
	public boolean asked() {
		return this.source == Source.GUESSED;
	}

	/** The words of a cell; nothing where there is none. */
	public String cell(int row, int column) {
		return (column < this.rows.get(row).size()) ? this.rows.get(row).get(column) : "";
	}

	/** What stands below the first row, cut short. */
	public String sample(int column) {
		return IntStream.range(1, this.rows.size())
			.mapToObj((row) -> cell(row, column))
			.filter((words) -> !words.isEmpty())
			.map((words) -> (words.length() > LONGEST) ? words.substring(0, LONGEST) + "…" : words)
			.limit(2)
			.collect(Collectors.joining("；"));
	}

	/** Whether its rows are no tasks. */
	public boolean none() {
		return this.columns.first(TableColumns.Kind.TASK) < 0;
	}

}
