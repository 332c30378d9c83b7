package org.partyplan.plan.exporting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partyplan.document.Offices;
import org.partyplan.document.PdfPrinting;
import org.partyplan.plan.PlanStatus;
import org.partyplan.reader.text.Numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** How long a plan may be, and what comes out of the printer. */
class PlanExportBoundsTests {

	private static final String SENTENCE = "每季度组织一次大型义诊，临床支部都要派人参加，办理结果在院内公开。";

	@Test
	void twoMegabytesOfTextAreWrittenInSeconds() {
		PrintedPlan plan = plan(90, 40, 6);
		long characters = plan.lines().stream().mapToLong((line) -> line.body().length()).sum();
		assertThat(characters).isGreaterThan(650_000);
		byte[] docx = assertTimeout(Duration.ofSeconds(10), plan::docx);
		assertThat(docx.length).isLessThan(2_000_000);
	}

	@Test
	void aPlansPagesCarryItsWordsInPrint() throws Exception {
		PdfPrinting printing = Offices.printer();
		byte[] pdf = printing.print(plan(3, 3, 2).docx());
		assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF-")
			.containsPattern("/Count [2-9]");
	}

	private static PrintedPlan plan(int sections, int items, int paragraphs) {
		List<PlanExportLine> lines = new ArrayList<>();
		for (int i = 1; i <= sections; i++) {
			lines.add(new PlanExportLine(true, new Numeral("", i, "", Numeral.Script.HAN).print(), "办好群众实事", ""));
			for (int j = 1; j <= items; j++) {
				lines.add(new PlanExportLine(false, new Numeral("（", j, "）", Numeral.Script.HAN).print(), "做好义诊",
						(SENTENCE + "\n").repeat(paragraphs).strip()));
			}
		}
		return new PrintedPlan(PrintedPlan.head(PlanStatus.ISSUED, "示范医院2026年党建工作计划", "中共示范医院委员会", "各党支部",
				"示中医党〔2026〕8号", LocalDate.of(2026, 2, 6), "现印发给你们，请认真贯彻执行。", SENTENCE, ""), lines);
	}

}
