package org.partyplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a row together, empty ones included. */
final class RowCollector implements SheetContentsHandler {

	/** No list is wider; a file that says so is not one. */
	private static final int WIDEST = 200;

	private final String sheet;

	private final Consumer<SheetRow> rows;

	private List<SheetCell> cells = new ArrayList<>();

	RowCollector(String sheet, Consumer<SheetRow> rows) {
		this.sheet = sheet;
		this.rows = rows;
	}

	@Override
	public void startRow(int row) {
		this.cells = new ArrayList<>();
	}

	@Override
	public void endRow(int row) {
		if (this.cells.stream().anyMatch((cell) -> !cell.empty())) {
			this.rows.accept(new SheetRow(this.sheet, row + 1, List.copyOf(this.cells)));
		}
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
		int column = (reference == null) ? this.cells.size() : new CellReference(reference).getCol();
		if (column >= WIDEST) {
			return;
		}
		while (this.cells.size() < column) {
			this.cells.add(SheetCell.EMPTY);
		}
		this.cells.add(PlainValues.cell((value == null) ? "" : value));
	}

}
