package org.partyplan.document;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Values as they are instead of as they look: 3/4/20 may be March or April. What is a
 * number or a date bears a mark in front that no text can have.
 */
final class PlainValues extends DataFormatter {

	static final char NUMBER = '\u0001';

	static final char DATE = '\u0002';

	private final boolean since1904;

	PlainValues(boolean since1904) {
		super(Locale.ROOT);
		this.since1904 = since1904;
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, String formatString) {
		return formatRawCellContents(value, formatIndex, formatString, this.since1904);
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
		if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
			LocalDateTime moment = DateUtil.getLocalDateTime(value, use1904Windowing);
			return DATE + moment.toLocalDate().toString();
		}
		return NUMBER + new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
	}

	static SheetCell cell(String marked) {
		if (marked.isEmpty()) {
			return SheetCell.EMPTY;
		}
		return switch (marked.charAt(0)) {
			case NUMBER -> new SheetCell(marked.substring(1), SheetCell.Kind.NUMBER);
			case DATE -> new SheetCell(marked.substring(1), SheetCell.Kind.DATE);
			default -> new SheetCell(marked, SheetCell.Kind.TEXT);
		};
	}

}
