package org.partyplan.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Fills cells; what looks like a formula stays text, also after somebody edits it. */
final class SheetCells {

	/** Excel's limits. */
	static final float HIGHEST = 409;

	private static final int LONGEST = 32_767;

	private static final String FORMULA = "=+-@\t\r＝＋－＠";

	private final Map<Kind, CellStyle> styles = new EnumMap<>(Kind.class);

	SheetCells(SXSSFWorkbook workbook) {
		for (Kind kind : Kind.values()) {
			this.styles.put(kind, kind.style(workbook));
		}
	}

	void put(SXSSFRow row, int column, @Nullable Object value, Kind kind) {
		SXSSFCell cell = row.createCell(column);
		cell.setCellStyle(this.styles.get(kind));
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof LocalDate day) {
			cell.setCellValue(day);
		}
		else if (value != null) {
			String text = value.toString();
			cell.setCellValue((text.length() > LONGEST) ? text.substring(0, LONGEST - 1) + "…" : text);
		}
	}

	/** How many lines a value takes in a column of so many characters. */
	static int lines(@Nullable Object value, int width) {
		return (value == null) ? 1
				: value.toString()
					.lines()
					.mapToInt((line) -> Math.max(1, (Widths.of(line) + width * 2 - 1) / (width * 2)))
					.sum();
	}

	static float height(int lines) {
		return Math.min(HIGHEST, Math.max(1, lines) * 16 + 8);
	}

	/** What a cell is. */
	enum Kind {

		TITLE(18, false, HorizontalAlignment.CENTER), NOTE(10, false, HorizontalAlignment.RIGHT),
		HEAD(11, true, HorizontalAlignment.CENTER), BANNER(11, true, HorizontalAlignment.LEFT),
		TEXT(11, true, HorizontalAlignment.LEFT), FORMULA_LIKE(11, true, HorizontalAlignment.LEFT),
		NUMBER(11, true, HorizontalAlignment.CENTER), DAY(11, true, HorizontalAlignment.CENTER);

		private final int points;

		private final boolean ruled;

		private final HorizontalAlignment alignment;

		Kind(int points, boolean ruled, HorizontalAlignment alignment) {
			this.points = points;
			this.ruled = ruled;
			this.alignment = alignment;
		}

		static Kind of(@Nullable Object value) {
			if (value instanceof Number) {
				return NUMBER;
			}
			if (value instanceof LocalDate) {
				return DAY;
			}
			String text = (value == null) ? "" : value.toString();
			return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? FORMULA_LIKE : TEXT;
		}

		private CellStyle style(SXSSFWorkbook workbook) {
			CellStyle style = workbook.createCellStyle();
			style.setFont(font(workbook));
			style.setWrapText(true);
			style.setAlignment(this.alignment);
			style.setVerticalAlignment(VerticalAlignment.CENTER);
			style.setQuotePrefixed(this == FORMULA_LIKE);
			if (this == DAY) {
				style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
			}
			if (this == HEAD) {
				style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
				style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			}
			if (this.ruled) {
				rule(style);
			}
			return style;
		}

		private Font font(SXSSFWorkbook workbook) {
			Font font = workbook.createFont();
			font.setFontName((this == TITLE) ? "方正小标宋简体" : (this == HEAD || this == BANNER) ? "黑体" : "宋体");
			font.setFontHeightInPoints((short) this.points);
			return font;
		}

		private static void rule(CellStyle style) {
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
		}

	}

}
