package org.partyplan.organization.listimport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.SheetCell;
import org.partyplan.document.SheetReading;
import org.partyplan.document.SheetRow;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.shared.RuleBroken;

/** A file's rows below their heads; sheets without any heads of ours are passed over. */
final class ImportTable {

	static final int MOST = 20_000;

	private final Map<String, Map<PersonColumn, Integer>> heads = new HashMap<>();

	private final Map<String, Integer> headRows = new HashMap<>();

	private final List<Line> lines = new ArrayList<>();

	static ImportTable of(String name, byte[] content) {
		ImportTable table = new ImportTable();
		SheetReading.read(name, content, table::take);
		if (table.heads.isEmpty()) {
			throw new RuleBroken("organization.import.heads").at("file");
		}
		return table;
	}

	private void take(SheetRow row) {
		Map<PersonColumn, Integer> known = this.heads.get(row.sheet());
		if (known == null) {
			findHeads(row);
			return;
		}
		if (this.lines.size() >= MOST) {
			throw new RuleBroken("organization.import.long", MOST).at("file");
		}
		this.lines.add(new Line(row, known));
	}

	/** The heads stand in one of the first rows, below a title perhaps. */
	private void findHeads(SheetRow row) {
		Map<PersonColumn, Integer> found = new EnumMap<>(PersonColumn.class);
		for (int column = 0; column < row.cells().size(); column++) {
			int at = column;
			PersonColumn.of(row.cell(column).text()).ifPresent((head) -> found.putIfAbsent(head, at));
		}
		if (row.number() > 10 || !found.containsKey(PersonColumn.NAME)) {
			return;
		}
		List<String> missing = Arrays.stream(PersonColumn.values())
			.filter((column) -> column.required() && !found.containsKey(column))
			.map(PersonColumn::head)
			.toList();
		if (!missing.isEmpty()) {
			throw new RuleBroken("organization.import.missing", row.sheet(), String.join("、", missing)).at("file");
		}
		this.heads.put(row.sheet(), found);
		this.headRows.put(row.sheet(), row.number());
	}

	List<Line> lines() {
		return this.lines;
	}

	/** By sheet, the row in which the heads stand. */
	Map<String, Integer> headRows() {
		return this.headRows;
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
					(one) -> Normalizer.normalize(cell(one).text(), Normalizer.Form.NFKC).strip());
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
