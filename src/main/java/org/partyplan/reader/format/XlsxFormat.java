package org.partyplan.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/**
 * A list of tasks kept in Excel: each row is a line, as a row of a table in Word is, and
 * a cell merged over several rows counts for each of them.
 */
final class XlsxFormat implements Format {

	private static final int MOST_XML = 12 * 1024 * 1024;

	private static final int MOST_COLUMNS = 60;

	private static final int MOST_MERGED = 2000;

	private static final String BROKEN = "这个 Excel 表格打不开。请用 Excel 或 WPS 打开，另存为 .xlsx 再上传，或把表格复制到 Word 文档里。";

	private final DataFormatter formatter = new DataFormatter();

	@Override
	public boolean recognises(SourceFile upload) {
		return upload.startsWith("PK\u0003\u0004") && upload.contains("xl/workbook.xml", false);
	}

	@Override
	public SourceText read(SourceFile upload) throws UnreadablePlan {
		int xml = ZipParts.of(upload.bytes()).parts("xl/").stream().mapToInt((part) -> part.length).sum();
		if (xml > MOST_XML) {
			throw new UnreadablePlan("这个 Excel 表格太大，不像一份任务清单。请只留任务清单所在的工作表再上传。");
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(upload.bytes()))) {
			List<Line> lines = new ArrayList<>();
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
					add(workbook.getSheetAt(i), lines);
				}
			}
			return new SourceText(lines);
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadablePlan(BROKEN);
		}
	}

	private void add(Sheet sheet, List<Line> lines) {
		Map<CellAddress, String> merged = merged(sheet);
		for (Row row : sheet) {
			if (!row.getZeroHeight()) {
				lines.addAll(row(row, merged));
			}
		}
	}

	private List<Line> row(Row row, Map<CellAddress, String> merged) {
		TableRow cells = new TableRow();
		for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
			String words = merged.getOrDefault(new CellAddress(row.getRowNum(), column), words(row.getCell(column)));
			cells.cell();
			cells.add(List.of(Line.of(words + "\n")));
		}
		return cells.lines();
	}

	/** What a cell merged over rows says, for each row but its first. */
	private Map<CellAddress, String> merged(Sheet sheet) {
		Map<CellAddress, String> merged = new HashMap<>();
		for (CellRangeAddress range : sheet.getMergedRegions()) {
			Row first = sheet.getRow(range.getFirstRow());
			String words = (first != null) ? words(first.getCell(range.getFirstColumn())) : "";
			for (int row = range.getFirstRow() + 1; row <= range.getLastRow() && merged.size() < MOST_MERGED; row++) {
				merged.put(new CellAddress(row, range.getFirstColumn()), words);
			}
		}
		return merged;
	}

	private String words(@Nullable Cell cell) {
		if (cell == null) {
			return "";
		}
		boolean date = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
		String words = date ? day(cell) : this.formatter.formatCellValue(cell);
		return words.strip().replaceAll("[。；;]?\\s*[\\r\\n]+\\s*", "；").replace('|', '/').replace('\t', ' ');
	}

	private static String day(Cell cell) {
		var day = cell.getLocalDateTimeCellValue().toLocalDate();
		return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

}
