package org.partyplan.document;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet of a list while it is being written. */
final class ListSheet<T> {

	private final ListExport<T> list;

	private final SXSSFSheet sheet;

	private final SheetCells cells;

	private final List<MergedCells<T>> merges;

	private String banner = "";

	private int next;

	ListSheet(SXSSFWorkbook workbook, ListExport<T> list) {
		this.list = list;
		this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(list.title()));
		this.cells = new SheetCells(workbook);
		this.merges = IntStream.range(0, list.columns().size())
			.filter((i) -> list.columns().get(i).merged())
			.mapToObj((i) -> new MergedCells<>(this.sheet, i, list.columns().get(i)))
			.toList();
		head();
	}

	private void head() {
		wide(this.list.title(), SheetCells.Kind.TITLE, 36);
		if (!this.list.note().isEmpty()) {
			wide(this.list.note(), SheetCells.Kind.NOTE, 20);
		}
		SXSSFRow row = row(24);
		for (int i = 0; i < this.list.columns().size(); i++) {
			this.cells.put(row, i, this.list.columns().get(i).title(), SheetCells.Kind.HEAD);
			this.sheet.setColumnWidth(i, Math.min(255, this.list.columns().get(i).width() * 2 + 1) * 256);
		}
		this.sheet.setRepeatingRows(new CellRangeAddress(row.getRowNum(), row.getRowNum(), -1, -1));
		this.sheet.createFreezePane(0, this.next);
		paper();
	}

	private void paper() {
		PrintSetup setup = this.sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		this.sheet.setFitToPage(true);
		this.sheet.setHorizontallyCenter(true);
		for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
			this.sheet.setMargin(side, 0.6);
		}
		this.sheet.getFooter().setCenter("第 &P 页，共 &N 页");
	}

	void add(T item) {
		String words = this.list.banner().apply(item);
		if (!words.isEmpty() && !words.equals(this.banner)) {
			endMerges();
			wide(words, SheetCells.Kind.BANNER, 24);
		}
		this.banner = words;
		SXSSFRow row = row(0);
		int lines = 1;
		for (int i = 0; i < this.list.columns().size(); i++) {
			SheetColumn<T> column = this.list.columns().get(i);
			Object value = column.value().apply(item);
			this.cells.put(row, i, value, SheetCells.Kind.of(value));
			lines = column.merged() ? lines : Math.max(lines, SheetCells.lines(value, column.width()));
		}
		row.setHeightInPoints(SheetCells.height(lines));
		this.merges.forEach((merge) -> merge.add(row, item));
	}

	/** Ends with a full-width row, where there are words for one. */
	void finish(String words) {
		endMerges();
		if (!words.isEmpty()) {
			wide(words, SheetCells.Kind.BANNER, 24);
		}
	}

	private void endMerges() {
		this.merges.forEach(MergedCells::end);
	}

	private void wide(String words, SheetCells.Kind kind, int height) {
		SXSSFRow row = row(height);
		int last = this.list.columns().size() - 1;
		for (int i = 0; i <= last; i++) {
			this.cells.put(row, i, (i == 0) ? words : null, kind);
		}
		if (last > 0) {
			this.sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
		}
	}

	private SXSSFRow row(int height) {
		SXSSFRow row = this.sheet.createRow(this.next++);
		if (height > 0) {
			row.setHeightInPoints(height);
		}
		return row;
	}

}
