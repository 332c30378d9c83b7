package org.partyplan.document;

import java.util.Objects;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Joins equal neighbours of a column into one cell, and makes it high enough for its
 * words.
 */
final class MergedCells<T> {

	private final SXSSFSheet sheet;

	private final int index;

	private final SheetColumn<T> column;

	private @Nullable Object value;

	private @Nullable SXSSFRow last;

	private int first;

	private float height;

	MergedCells(SXSSFSheet sheet, int index, SheetColumn<T> column) {
		this.sheet = sheet;
		this.index = index;
		this.column = column;
	}

	void add(SXSSFRow row, T item) {
		Object next = this.column.value().apply(item);
		if (this.last == null || !Objects.equals(next, this.value)) {
			end();
			this.first = row.getRowNum();
			this.value = next;
		}
		this.last = row;
		this.height += row.getHeightInPoints();
	}

	void end() {
		if (this.last != null) {
			float wanted = SheetCells.height(SheetCells.lines(this.value, this.column.width()));
			if (wanted > this.height) {
				this.last.setHeightInPoints(
						Math.min(SheetCells.HIGHEST, this.last.getHeightInPoints() + wanted - this.height));
			}
			if (this.last.getRowNum() > this.first) {
				this.sheet.addMergedRegionUnsafe(
						new CellRangeAddress(this.first, this.last.getRowNum(), this.index, this.index));
			}
		}
		this.last = null;
		this.height = 0;
	}

}
