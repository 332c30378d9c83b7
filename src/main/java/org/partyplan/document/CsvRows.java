package org.partyplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a .csv apart: quoted cells may hold the separator, quotes and line ends. */
final class CsvRows {

	/** So that a spreadsheet leaves a long number as it is. */
	private static final Pattern GUARDED = Pattern.compile("=\"(.*)\"");

	private final List<SheetRow> rows = new ArrayList<>();

	private final String name;

	private final char separator;

	private final StringBuilder cell = new StringBuilder();

	private List<SheetCell> cells = new ArrayList<>();

	private boolean quoted;

	private int number = 1;

	private CsvRows(String name, char separator) {
		this.name = name;
		this.separator = separator;
	}

	static List<SheetRow> of(String name, String text) {
		CsvRows rows = new CsvRows(name, separator(text));
		for (int at = 0; at < text.length();) {
			at = rows.take(text, at);
		}
		rows.endRow();
		return rows.rows;
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

	/** Takes one character, or two quotes that stand for one, and says where to go on. */
	private int take(String text, int at) {
		char one = text.charAt(at);
		boolean doubled = this.quoted && one == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
		if (one == '"' && !doubled && (this.quoted || this.cell.isEmpty())) {
			this.quoted = !this.quoted;
		}
		else if (this.quoted || one == '"') {
			this.cell.append(one);
		}
		else {
			plain(one);
		}
		return doubled ? at + 2 : at + 1;
	}

	private void plain(char one) {
		if (one == this.separator) {
			endCell();
		}
		else if (one == '\n') {
			endRow();
		}
		else if (one != '\r') {
			this.cell.append(one);
		}
	}

	private void endCell() {
		String text = this.cell.toString().strip();
		this.cells.add(new SheetCell(GUARDED.matcher(text).replaceFirst("$1"), SheetCell.Kind.TEXT));
		this.cell.setLength(0);
	}

	private void endRow() {
		endCell();
		if (this.cells.stream().anyMatch((one) -> !one.empty())) {
			this.rows.add(new SheetRow(this.name, this.number, this.cells));
		}
		this.cells = new ArrayList<>();
		this.number++;
	}

}
