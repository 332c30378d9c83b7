package org.partyplan.organization.listimport;

import org.partyplan.organization.model.PersonColumn;

/**
 * What is wrong with a cell, or with a whole row where there is no head.
 *
 * @param sheet in which sheet
 * @param row the row as the spreadsheet counts it
 * @param head column and head, such as B 身份证号
 * @param value what stands there; empty for what is secret
 * @param reason what is wrong and what to do
 */
record ImportProblem(String sheet, int row, String head, String value, String reason) {

	static ImportProblem of(ImportTable.Line line, PersonColumn column, String reason) {
		String text = column.secret() ? "" : line.cell(column).text().strip();
		String name = line.columnName(column);
		return new ImportProblem(line.row().sheet(), line.row().number(),
				(name == null) ? column.head() : name + " " + column.head(), cut(text), reason);
	}

	static ImportProblem ofRow(ImportTable.Line line, String reason) {
		return new ImportProblem(line.row().sheet(), line.row().number(), "", "", reason);
	}

	/** As the error column says it. */
	public String words() {
		return (this.head.isEmpty() ? "" : this.head + "：") + this.reason;
	}

	private static String cut(String text) {
		return (text.length() > 40) ? text.substring(0, 39) + "…" : text;
	}

}
