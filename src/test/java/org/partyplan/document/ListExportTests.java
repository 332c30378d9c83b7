package org.partyplan.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.shared.AuditFact;

import static org.assertj.core.api.Assertions.assertThat;

class ListExportTests {

	private static final ListExport<Row> LIST = ListExport
		.<Row>of("row.exported", "分解表", SheetColumn.of("序号", 4, Row::number), SheetColumn.merged("内容", 6, Row::group),
				SheetColumn.of("措施", 10, Row::text), SheetColumn.of("日期", 12, Row::day))
		.banded(Row::band)
		.noted("某委员会");

	private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

	@Test
	void equalNeighboursShareACellWithinTheirBand() throws IOException {
		XSSFSheet sheet = written(new Row(1, "一", "甲", "a", DAY), new Row(2, "一", "甲", "b", DAY),
				new Row(3, "一", "乙", "c", DAY), new Row(4, "二", "乙", "d", DAY), new Row(5, "二", "乙", "e", DAY));
		assertThat(sheet.getMergedRegions()).extracting(CellRangeAddress::formatAsString)
			.containsExactly("A1:D1", "A2:D2", "A4:D4", "B5:B6", "A8:D8", "B9:B10");
		assertThat(text(sheet, 3, 0)).isEqualTo("一");
		assertThat(text(sheet, 4, 1)).isEqualTo("甲");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "＝1" })
	void whatLooksLikeAFormulaStaysText(String text) throws IOException {
		XSSFCell cell = written(new Row(1, "", "甲", text, DAY)).getRow(3).getCell(2);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getStringCellValue()).isEqualTo(text);
		assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
	}

	@Test
	void itPrintsOnA4AcrossWithItsHeadOnEveryPage() throws IOException {
		XSSFSheet sheet = written(new Row(1, "", "甲", "a", DAY));
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
		assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
		assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
	}

	@Test
	void rowsAreAsHighAsTheirWordsNeed() throws IOException {
		XSSFSheet sheet = written(new Row(1, "", "甲", "字".repeat(35), DAY), new Row(2, "", "乙".repeat(40), "短", DAY));
		assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(4 * 16 + 8);
		assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(7 * 16 + 8);
		assertThat(sheet.getRow(3).getCell(2).getCellStyle().getWrapText()).isTrue();
	}

	@Test
	void datesAndNumbersStayWhatTheyAre() throws IOException {
		XSSFSheet sheet = written(new Row(7, "", "甲", "a", DAY));
		assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(7);
		assertThat(DateUtil.isCellDateFormatted(sheet.getRow(3).getCell(3))).isTrue();
		assertThat(sheet.getRow(3).getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
	}

	@Test
	void aTextLongerThanACellHoldsIsCutWithAnEllipsis() throws IOException {
		assertThat(text(written(new Row(1, "", "甲", "长".repeat(40_000), DAY)), 3, 2)).hasSize(32_767).endsWith("…");
	}

	@Test
	void aLongListIsWrittenWithoutKeepingIt() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LIST.titled("名册")
			.noted("")
			.write(out, IntStream.range(0, 30_000).mapToObj((i) -> new Row(i, "", "组" + i / 7, "字" + i, DAY)));
		assertThat(out.size()).isLessThan(3_000_000);
	}

	@Test
	void whatASheetLeavesOutIsSaidInItsLastRow() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Row row = new Row(1, "", "甲", "a", DAY);
		assertThat(LIST.atMost(2).write(out, Stream.of(row, row, row))).isEqualTo("前 2 行，后面的没有导出");
		XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
		assertThat(text(sheet, 5, 0)).startsWith("只有前 2 行");
		assertThat(LIST.atMost(3).write(new ByteArrayOutputStream(), Stream.of(row, row, row))).isEqualTo("3 行");
	}

	@Test
	void everyExportAndItsFilterIsWrittenDown() {
		List<Object> facts = new ArrayList<>();
		Exports exports = new Exports(facts::add);
		exports.answer(LIST.on(DAY).where("单位", "外科一支部").where("年度", null).where("状态", 3, (state) -> "待审"),
				() -> Stream.of(new Row(1, "", "甲", "a", DAY)));
		exports.answer(LIST, Stream::empty);
		assertThat(facts).containsExactly(
				new AuditFact("row.exported", "row", null, "导出分解表2026-03-31，1 行，筛选：单位 外科一支部，状态 待审"),
				new AuditFact("row.exported", "row", null, "导出分解表，0 行，没有筛选"));
	}

	@Test
	void theLogHasAWordForEveryExport() throws IOException {
		Properties words = new Properties();
		try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages/audit.properties"))) {
			words.load(in);
		}
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			List<String> events = files.filter(Files::isRegularFile)
				.flatMap((file) -> Pattern.compile("\"(\\w+\\.exported)\"").matcher(read(file)).results())
				.map((found) -> "audit.event." + found.group(1))
				.toList();
			assertThat(events).hasSizeGreaterThan(12);
			assertThat(words.stringPropertyNames()).containsAll(events);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static XSSFSheet written(Row... rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LIST.write(out, Stream.of(rows));
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
	}

	private static String text(XSSFSheet sheet, int row, int column) {
		return sheet.getRow(row).getCell(column).getStringCellValue();
	}

	private record Row(int number, String band, String group, String text, LocalDate day) {
	}

}
