package org.partyplan.document;

import java.util.List;

/**
 * A row of a sheet that has anything in it.
 *
 * @param sheet the sheet's name
 * @param number from 1, as the spreadsheet shows it
 * @param cells from column A on; columns past the last filled one are missing
 */
public record SheetRow(String sheet, int number, List<SheetCell> cells) {

	/** The cell of a column counted from 0; empty past the last. */
	public SheetCell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : SheetCell.EMPTY;
	}

	/** A, B, … Z, AA: the column as the spreadsheet names it. */
	public static String columnName(int column) {
		return ((column < 26) ? "" : String.valueOf((char) ('A' + column / 26 - 1))) + (char) ('A' + column % 26);
	}

}
