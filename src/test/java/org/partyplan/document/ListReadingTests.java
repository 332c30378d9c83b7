package org.partyplan.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListReadingTests {

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void aCsvIsReadInWhateverChineseEncodingItCame(String charset) {
		assertThat(cells("姓名,状态\n郁青禾,已签到\n".getBytes(Charset.forName(charset)))).containsExactly(List.of("姓名", "状态"),
				List.of("郁青禾", "已签到"));
	}

	@Test
	void theMarkThatAProgramPutsInFrontIsNoPartOfTheFirstCell() {
		assertThat(cells("\uFEFF姓名\n郁青禾".getBytes(StandardCharsets.UTF_8)).get(0)).containsExactly("姓名");
	}

	@Test
	void quotedCellsHoldSeparatorsQuotesAndLineEnds() {
		assertThat(cells(
				"姓名,备注\r\n\"郁,青禾\",\"说\"\"到\"\"了\n第二行\"\r\n\r\n方既白,=\"001\"\r\n".getBytes(StandardCharsets.UTF_8)))
			.containsExactly(List.of("姓名", "备注"), List.of("郁,青禾", "说\"到\"了\n第二行"), List.of("方既白", "001"));
	}

	@Test
	void rowsKeepTheNumbersTheSpreadsheetShows() {
		assertThat(ListReading.read("名单.csv", "姓名\n\n郁青禾\n".getBytes(StandardCharsets.UTF_8)))
			.extracting(SheetRow::number)
			.containsExactly(1, 3);
	}

	@Test
	void tabsSeparateAsWell() {
		assertThat(cells("姓名\t状态\n郁青禾\t到,会".getBytes(StandardCharsets.UTF_8)).get(1)).containsExactly("郁青禾", "到,会");
	}

	@Test
	void whatIsNoListIsRefusedWithWhatToDo() {
		refused("document.list", new byte[] { 'a', 0, 'b', 0, 1 });
		refused("document.oldOrLocked", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11 });
		refused("document.empty", new byte[0]);
		refused("document.classifiedText", "密级：机密\n姓名".getBytes(StandardCharsets.UTF_8));
	}

	private static void refused(String code, byte[] content) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> ListReading.read("名单.csv", content))
			.withMessage(code);
	}

	private static List<List<String>> cells(byte[] content) {
		return ListReading.read("名单.csv", content)
			.stream()
			.map((row) -> row.cells().stream().map(SheetCell::text).toList())
			.toList();
	}

	@Test
	void daysCountedFrom1904AreTheDaysPeopleSee() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
			CellStyle day = workbook.createCellStyle();
			day.setDataFormat((short) 14);
			Cell cell = workbook.createSheet("a").createRow(0).createCell(0);
			cell.setCellStyle(day);
			cell.setCellValue(DateUtil.getExcelDate(LocalDate.of(2020, 5, 1), true));
			workbook.write(out);
			assertThat(ListReading.read("a.xlsx", out.toByteArray()).get(0).cell(0).text()).isEqualTo("2020-05-01");
		}
	}

	@Test
	void whatIsJoinedOverSeveralRowsIsSaidInEach() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("a");
			for (int row = 0; row < 4; row++) {
				sheet.createRow(row).createCell(1).setCellValue("人" + row);
			}
			sheet.getRow(0).createCell(0).setCellValue("外科一支部");
			sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
			workbook.write(out);
			assertThat(ListReading.read("a.xlsx", out.toByteArray())).extracting((row) -> row.cell(0).text())
				.containsExactly("外科一支部", "外科一支部", "外科一支部", "");
		}
	}

}
