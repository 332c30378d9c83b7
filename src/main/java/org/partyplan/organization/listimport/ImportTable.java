package org.partyplan.organization.listimport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListHead;
import org.partyplan.document.SheetCell;
import org.partyplan.document.SheetReading;
import org.partyplan.document.SheetRow;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.organization.model.PersonName;
import org.partyplan.shared.RuleBroken;

/**
 * A file's rows below their heads. What a head's columns say was told before, or is read
 * from their words; sheets without any head of ours are passed over.
 */
final class ImportTable {

	static final int MOST = 20_000;

	private static final int TOP = 10;

	private final Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();

	private final Map<String, Integer> headRows = new HashMap<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<String> ignored = new ArrayList<>();

	private @Nullable Unclear unclear;

	private int rows;

	/**
	 * Reads a file.
	 * @param told what somebody told of a head before
	 */
	static ImportTable of(String name, byte[] content, Function<ListHead, Optional<Map<String, String>>> told) {
		ImportTable table = new ImportTable();
		SheetReading.read(name, content, table::take);
		if (table.sheets.isEmpty()) {
			throw new RuleBroken("organization.import.heads").at("file");
		}
		table.sheets.forEach((sheet, rows) -> table.read(sheet, rows, told));
		if (table.headRows.isEmpty() && table.unclear == null) {
			List<SheetRow> first = table.sheets.values().iterator().next();
			table.unclear = new Unclear(first, 0, Map.of());
		}
		return table;
	}

	private void take(SheetRow row) {
		if (++this.rows > MOST + TOP) {
			throw new RuleBroken("organization.import.long", MOST).at("file");
		}
		this.sheets.computeIfAbsent(row.sheet(), (sheet) -> new ArrayList<>()).add(row);
	}

	private void read(String sheet, List<SheetRow> rows, Function<ListHead, Optional<Map<String, String>>> told) {
		for (int at = 0; at < Math.min(TOP, rows.size()); at++) {
			ListHead head = ListHead.of(rows.get(at));
			Map<PersonColumn, Integer> columns = told.apply(head)
				.map(ImportTable::columns)
				.orElseGet(() -> guessed(head));
			if (columns.containsKey(PersonColumn.NAME)) {
				read(sheet, rows, at, columns);
				return;
			}
		}
	}

	private void read(String sheet, List<SheetRow> rows, int at, Map<PersonColumn, Integer> columns) {
		boolean all = Arrays.stream(PersonColumn.values())
			.filter(PersonColumn::required)
			.allMatch(columns::containsKey);
		if (!all) {
			this.unclear = (this.unclear != null) ? this.unclear : new Unclear(rows, at, columns);
			return;
		}
		this.headRows.put(sheet, rows.get(at).number());
		ListHead head = ListHead.of(rows.get(at));
		for (int column = 0; column < head.cells().size(); column++) {
			if (!head.cells().get(column).isBlank() && !columns.containsValue(column)) {
				this.ignored.add(head.columns().get(column));
			}
		}
		rows.stream().skip(at + 1L).forEach((row) -> this.lines.add(new Line(row, columns)));
	}

	/** By the words of the head alone. */
	static Map<PersonColumn, Integer> guessed(ListHead head) {
		Map<PersonColumn, Integer> found = new EnumMap<>(PersonColumn.class);
		for (int at = 0; at < head.cells().size(); at++) {
			int column = at;
			PersonColumn.of(head.cells().get(at)).ifPresent((one) -> found.putIfAbsent(one, column));
		}
		return found;
	}

	/** As they are remembered: the column's place by its name. */
	static Map<PersonColumn, Integer> columns(Map<String, String> told) {
		return told.entrySet()
			.stream()
			.collect(Collectors.toMap((one) -> PersonColumn.valueOf(one.getKey()),
					(one) -> Integer.valueOf(one.getValue()), (one, other) -> one,
					() -> new EnumMap<>(PersonColumn.class)));
	}

	List<Line> lines() {
		return this.lines;
	}

	/** By sheet, the row in which the heads stand. */
	Map<String, Integer> headRows() {
		return this.headRows;
	}

	/** Columns that nothing is read from: B 序号. */
	List<String> ignored() {
		return this.ignored.stream().distinct().toList();
	}

	/** A sheet whose columns have to be told first. */
	Optional<Unclear> unclear() {
		return Optional.ofNullable(this.unclear);
	}

	/** The first rows of the first sheet that is read, or could be. */
	Unclear asked() {
		return unclear().orElseGet(() -> {
			Line line = this.lines.isEmpty() ? null : this.lines.get(0);
			String sheet = (line != null) ? line.row().sheet() : this.headRows.keySet().iterator().next();
			List<SheetRow> rows = this.sheets.get(sheet);
			int at = rows.stream().map(SheetRow::number).toList().indexOf(this.headRows.get(sheet));
			return new Unclear(rows, at, (line != null) ? line.columns() : guessed(ListHead.of(rows.get(at))));
		});
	}

	/**
	 * A sheet somebody has to be asked about.
	 *
	 * @param at which of the rows is the head
	 * @param columns what is known of them
	 */
	record Unclear(List<SheetRow> rows, int at, Map<PersonColumn, Integer> columns) {

		ListHead head() {
			return ListHead.of(this.rows.get(this.at));
		}

		/** The same with another row as the head. */
		Unclear at(int number) {
			for (int row = 0; row < Math.min(TOP, this.rows.size()); row++) {
				if (this.rows.get(row).number() == number && row != this.at) {
					return new Unclear(this.rows, row, guessed(ListHead.of(this.rows.get(row))));
				}
			}
			return this;
		}

		List<SheetRow> top() {
			return this.rows.subList(0, Math.min(TOP, this.rows.size()));
		}

		/** A few different words of a column, to know it by. */
		String sample(int column) {
			return String.join("、",
					new TreeSet<>(this.rows.stream()
						.skip(this.at + 1L)
						.map((row) -> row.cell(column).text().strip())
						.filter((text) -> !text.isEmpty())
						.limit(3)
						.toList()));
		}

	}

	/** A row with its columns known by their heads. */
	record Line(SheetRow row, Map<PersonColumn, Integer> columns, Map<PersonColumn, String> texts) {

		Line(SheetRow row, Map<PersonColumn, Integer> columns) {
			this(row, columns, new EnumMap<>(PersonColumn.class));
		}

		SheetCell cell(PersonColumn column) {
			Integer at = this.columns.get(column);
			return (at == null) ? SheetCell.EMPTY : this.row.cell(at);
		}

		/** The text in half-width characters, without spaces around. */
		String text(PersonColumn column) {
			return this.texts.computeIfAbsent(column,
					(one) -> (one == PersonColumn.NAME) ? PersonName.plain(cell(one).text())
							: Normalizer.normalize(cell(one).text(), Normalizer.Form.NFKC).strip());
		}

		/** B, C …, or null where the file has no such column. */
		@Nullable String columnName(PersonColumn column) {
			Integer at = this.columns.get(column);
			return (at == null) ? null : SheetRow.columnName(at);
		}

		/** The same row read as if everything stood so many columns further left. */
		Line shifted(int by) {
			List<SheetCell> cells = new ArrayList<>();
			for (int at = 0; at < this.row.cells().size(); at++) {
				cells.add((at + by < 0) ? SheetCell.EMPTY : this.row.cell(at + by));
			}
			return new Line(new SheetRow(this.row.sheet(), this.row.number(), cells), this.columns);
		}

	}

}
