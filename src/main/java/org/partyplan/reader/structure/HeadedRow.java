package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.structure.Columns.Cell;

/**
 * A row of a table whose columns are known.
 *
 * @param line the row without its line end
 */
public record HeadedRow(String line, Columns columns, List<Cell> cells) {

	private static final Pattern AROUND = Pattern.compile("^\\s*[\\r\\n]+|[\\r\\n\\f]\\s*$");

	private static final Pattern BARS = Pattern.compile("^[\\s|]+|[\\s|]+$");

	/** A date or a number stands in a column of its own, not in the content's. */
	private static final int SHORTEST = 8;

	public static String line(String source) {
		return AROUND.matcher(source).replaceAll("");
	}

	public static HeadedRow of(String source, Columns columns) {
		String line = line(source);
		return new HeadedRow(line, columns, Columns.cells(line));
	}

	private Optional<Cell> cell(int column) {
		return (column >= 0 && column < this.cells.size())
				? Optional.of(this.cells.get(column)).filter((cell) -> !cell.blank()) : Optional.empty();
	}

	/** What the row is about; under a merged cell the words stand one column before. */
	Optional<Cell> content() {
		return cell(this.columns.content()).or(() -> (this.columns.tasks() && this.columns.measure() < 0
				&& this.cells.size() <= this.columns.width() && !this.cells.isEmpty())
						? Optional.of(this.cells.get(0)).filter((cell) -> cell.text().length() >= SHORTEST)
						: Optional.empty());
	}

	/** What somebody has to do. */
	public Optional<Cell> work() {
		return cell(this.columns.measure()).or(this::content);
	}

	public String lead() {
		return text(this.columns.lead());
	}

	public String helpers() {
		return text(this.columns.helpers());
	}

	public String due() {
		return text(this.columns.due());
	}

	/** What is to come of it. */
	public String goal() {
		return text(this.columns.goal());
	}

	/**
	 * With who and when from the row above where its own cells are blank: they are
	 * merged.
	 */
	public HeadedRow below(HeadedRow above) {
		List<Cell> filled = new ArrayList<>(this.cells);
		boolean alone = lead().isEmpty();
		fill(filled, this.columns.lead(), above);
		fill(filled, this.columns.due(), above);
		if (alone) {
			fill(filled, this.columns.helpers(), above);
		}
		return new HeadedRow(this.line, this.columns, filled);
	}

	private static void fill(List<Cell> cells, int column, HeadedRow above) {
		while (column >= cells.size()) {
			cells.add(new Cell(0, 0, ""));
		}
		if (column >= 0 && cells.get(column).blank()) {
			above.cell(column).ifPresent((cell) -> cells.set(column, cell));
		}
	}

	private String text(int column) {
		return cell(column).map(Cell::text).orElse("");
	}

	/** The row as an item: what stands before its content is its number. */
	Part item(String source) {
		Cell content = content().orElseThrow();
		HeadingSplit split = HeadingSplit.of(content.text());
		String no = this.cells.stream()
			.takeWhile((cell) -> cell.start() < content.start())
			.map(Cell::text)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" "));
		String rest = this.line.substring(content.end() - split.text().length());
		return new Part(Role.ITEM, no, split.title(), BARS.matcher(rest).replaceAll(""), source);
	}

}
