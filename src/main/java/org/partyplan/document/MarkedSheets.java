package org.partyplan.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same file back, with one more column that says what is wrong with a row. */
public final class MarkedSheets {

	private MarkedSheets() {
	}

	/**
	 * Writes the words beside the rows they are about.
	 * @param original the file as it was handed in
	 * @param title the new column's head, put into the row before the first marked one
	 * @param words by sheet and row number (from 1)
	 * @param heads by sheet, the number of the row that holds the heads
	 */
	public static byte[] with(byte[] original, String title, Map<String, Map<Integer, String>> words,
			Map<String, Integer> heads) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CellStyle style = red(workbook);
			words.forEach(
					(name, rows) -> mark(workbook.getSheet(name), title, rows, heads.getOrDefault(name, 1), style));
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void mark(Sheet sheet, String title, Map<Integer, String> rows, int head, CellStyle style) {
		int column = 0;
		for (Row row : sheet) {
			column = Math.max(column, row.getLastCellNum());
		}
		put(sheet, head, column, title, style);
		for (Map.Entry<Integer, String> row : rows.entrySet()) {
			put(sheet, row.getKey(), column, row.getValue(), style);
		}
		sheet.setColumnWidth(column, 60 * 256);
	}

	private static void put(Sheet sheet, int number, int column, String words, CellStyle style) {
		Row row = (sheet.getRow(number - 1) != null) ? sheet.getRow(number - 1) : sheet.createRow(number - 1);
		row.createCell(column).setCellValue(words);
		row.getCell(column).setCellStyle(style);
	}

	private static CellStyle red(XSSFWorkbook workbook) {
		Font font = workbook.createFont();
		font.setColor(IndexedColors.DARK_RED.getIndex());
		CellStyle style = workbook.createCellStyle();
		style.setFont(font);
		style.setWrapText(true);
		return style;
	}

}
