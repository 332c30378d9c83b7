package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty list to fill in: one column a head, all as text so that nothing is rewritten,
 * with choices where there are any; a second sheet explains.
 *
 * @param title the sheet's name
 * @param columns what is to be filled in
 * @param notes lines of the second sheet
 */
public record SheetTemplate(String title, List<Column> columns, List<String> notes) {

	private static final int ROWS = 20_000;

	/** The file. */
	public byte[] write() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet(this.title);
			Row head = sheet.createRow(0);
			CellStyle bold = bold(workbook);
			CellStyle text = workbook.createCellStyle();
			text.setDataFormat(workbook.createDataFormat().getFormat("@"));
			for (int i = 0; i < this.columns.size(); i++) {
				head.createCell(i).setCellValue(this.columns.get(i).head());
				head.getCell(i).setCellStyle(bold);
				sheet.setDefaultColumnStyle(i, text);
				sheet.setColumnWidth(i, 16 * 256);
				choices(sheet, i);
			}
			sheet.createFreezePane(1, 1);
			explain(workbook.createSheet("填写说明"));
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void choices(XSSFSheet sheet, int column) {
		List<String> options = this.columns.get(column).options();
		if (!options.isEmpty() && String.join(",", options).length() < 250) {
			DataValidationHelper helper = sheet.getDataValidationHelper();
			sheet.addValidationData(
					helper.createValidation(helper.createExplicitListConstraint(options.toArray(String[]::new)),
							new CellRangeAddressList(1, ROWS, column, column)));
		}
	}

	private void explain(XSSFSheet sheet) {
		sheet.setColumnWidth(0, 90 * 256);
		for (int i = 0; i < this.notes.size(); i++) {
			sheet.createRow(i).createCell(0).setCellValue(this.notes.get(i));
		}
	}

	private static CellStyle bold(XSSFWorkbook workbook) {
		Font font = workbook.createFont();
		font.setBold(true);
		CellStyle style = workbook.createCellStyle();
		style.setFont(font);
		return style;
	}

	/**
	 * A column to be filled in.
	 *
	 * @param head its head
	 * @param options what can be chosen, or empty
	 */
	public record Column(String head, List<String> options) {
	}

}
