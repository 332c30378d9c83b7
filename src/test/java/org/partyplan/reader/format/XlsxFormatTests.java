package org.partyplan.reader.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxFormatTests {

	private static PlanDraft plan() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Sheet sheet = workbook.createSheet("清单");
			row(sheet, 0, "示范医院2026年党建重点任务清单");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
			row(sheet, 1, "序号", "重点任务", "牵头部门", "配合部门", "完成时限");
			row(sheet, 2, "1", "修订议事规则", "党办", "院办", "3月底前");
			row(sheet, 3, "2", "举办骨干培训班2期", "", "工会", "9月20日前");
			sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
			return PlanReader.read(bytes(workbook), "清单.xlsx");
		}
	}

	private static void row(Sheet sheet, int at, String... words) {
		Row row = sheet.createRow(at);
		for (int i = 0; i < words.length; i++) {
			row.createCell(i).setCellValue(words[i]);
		}
	}

	private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		workbook.write(bytes);
		return bytes.toByteArray();
	}

	@Test
	void theRowsAreTasksInTheTablesOrder() throws Exception {
		PlanDraft plan = plan();
		assertThat(plan.head().title()).isEqualTo("示范医院2026年党建重点任务清单");
		assertThat(Plans.items(plan, 0)).containsExactly("1|修订议事规则", "2|举办骨干培训班2期");
		assertThat(plan.tasks()).extracting(DraftTask::helpers).containsExactly("院办", "工会");
		assertThat(plan.tasks()).extracting(DraftTask::dueOn)
			.containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 9, 20));
	}

	@Test
	void aCellMergedOverRowsCountsForEachOfThem() throws Exception {
		assertThat(plan().tasks()).extracting(DraftTask::lead).containsExactly("党办", "党办");
	}

}
