package org.partyplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.partyplan.shared.RuleBroken;

/** The rows of a .csv, whatever separates its cells. */
final class CsvRows {

	/** So that a spreadsheet leaves a long number as it is. */
	private static final Pattern GUARDED = Pattern.compile("=\"(.*)\"");

	private CsvRows() {
	}

	/** The rows that have anything in them, numbered as a spreadsheet shows them. */
	static List<SheetRow> of(String name, String text) {
		List<SheetRow> rows = new ArrayList<>();
		int number = 0;
		try {
			for (CsvRecord row : CsvReader.builder()
				.fieldSeparator(separator(text))
				.skipEmptyLines(false)
				.allowExtraCharsAfterClosingQuote(true)
				.ofCsvRecord(text)) {
				number++;
				List<SheetCell> cells = row.getFields().stream().map(CsvRows::cell).toList();
				if (cells.stream().anyMatch((cell) -> !cell.empty())) {
					rows.add(new SheetRow(name, number, cells));
				}
			}
		}
		catch (CsvParseException broken) {
			throw new RuleBroken("document.list", name);
		}
		return rows;
	}

	private static SheetCell cell(String field) {
		return new SheetCell(GUARDED.matcher(field.strip()).replaceFirst("$1"), SheetCell.Kind.TEXT);
	}

	/** Whichever the first line has most of. */
	private static char separator(String text) {
		String line = text.lines().filter((one) -> !one.isBlank()).findFirst().orElse("");
		char most = ',';
		for (char one : new char[] { '\t', ';', '，' }) {
			most = count(line, one) > count(line, most) ? one : most;
		}
		return most;
	}

	private static long count(String line, char wanted) {
		return line.chars().filter((one) -> one == wanted).count();
	}

}
