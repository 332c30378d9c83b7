package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** GB/T 9704-2012, measured in the file: twentieths of a point unless it says so. */
class OfficialDocumentTests {

	private static final double PER_MM = 1440 / 25.4;

	private MeasuredDocument document;

	@BeforeEach
	void writeOne() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		OfficialDocument.to(out)
			.masthead("中共示范医院委员会文件")
			.number("示中医党〔2026〕8号")
			.title("示范医院2026年党建工作计划")
			.recipients("各党支部")
			.paragraph("全年工作的总体要求是“稳中求进”。")
			.heading(1, 1, "一、强化政治引领")
			.paragraph("（一）抓实理论学习。", "每季度一次。")
			.heading(2, 2, "（二）另起一行")
			.paragraph("1.每月一次。")
			.table(List.of(List.of("一季度", "学习", "党办"), List.of("二季度", "观摩")))
			.closing("请各支部认真落实。")
			.attachment("附件：1.任务分解表")
			.signature("中共示范医院委员会", "2026年2月6日")
			.imprint(List.of("抄送：上级党委。"), "中共示范医院委员会办公室", "2026年2月6日印发")
			.finish();
		this.document = new MeasuredDocument(out.toByteArray());
	}

	@Test
	void thePageIsA4WithTheTextBlockInItsPlace() {
		Element size = MeasuredDocument.child(this.document.section(), "w:pgSz");
		Element margins = MeasuredDocument.child(this.document.section(), "w:pgMar");
		int width = number(size, "w:w");
		int height = number(size, "w:h");
		assertThat(width / PER_MM).isCloseTo(210, within(0.1));
		assertThat(height / PER_MM).isCloseTo(297, within(0.1));
		assertThat(number(margins, "w:top") / PER_MM).isCloseTo(37, within(0.1));
		assertThat(number(margins, "w:left") / PER_MM).isCloseTo(28, within(0.1));
		assertThat((width - number(margins, "w:left") - number(margins, "w:right")) / PER_MM).isCloseTo(156,
				within(0.1));
		assertThat((height - number(margins, "w:top") - number(margins, "w:bottom")) / PER_MM).isCloseTo(225,
				within(0.1));
	}

	@Test
	void twentyTwoLinesOfTwentyEightCharactersFillTheBlock() {
		Element body = this.document.paragraph("全年工作");
		int line = Integer.parseInt(this.document.of(body, "w:spacing", "w:line"));
		assertThat(this.document.of(body, "w:spacing", "w:lineRule")).isEqualTo("exact");
		assertThat((int) (225 * PER_MM / line)).isEqualTo(22);
		assertThat(MeasuredDocument.child(this.document.section(), "w:docGrid").getAttribute("w:linePitch"))
			.isEqualTo(String.valueOf(line));
		Element run = MeasuredDocument.run(body, "全年");
		int size = Integer.parseInt(this.document.ofRun(run, "w:sz", "w:val")) * 10;
		int spacing = Integer.parseInt(this.document.ofRun(run, "w:spacing", "w:val"));
		assertThat(size).isEqualTo(320);
		assertThat((int) (156 * PER_MM / (size + spacing))).isEqualTo(28);
	}

	@ParameterizedTest
	@CsvSource({ "全年工作, 仿宋_GB2312, 32, 200", "一、强化, 黑体, 32, 200", "（一）抓实, 楷体_GB2312, 32, 200",
			"每季度一次, 仿宋_GB2312, 32, 200", "（二）另起, 楷体_GB2312, 32, 200", "1.每月, 仿宋_GB2312, 32, 200",
			"示范医院2026年, 方正小标宋简体, 44, ''", "各党支部, 仿宋_GB2312, 32, ''", "请各支部, 仿宋_GB2312, 32, 200",
			"附件：1, 仿宋_GB2312, 32, 200", "　抄送, 仿宋_GB2312, 28, ''" })
	void eachLevelHasItsFontSizeAndIndent(String words, String font, String halfPoints, String firstLine) {
		Element paragraph = this.document.paragraph(words);
		Element run = MeasuredDocument.run(paragraph, words);
		assertThat(List.of("w:eastAsia", "w:ascii", "w:hAnsi"))
			.allSatisfy((kind) -> assertThat(this.document.ofRun(run, "w:rFonts", kind)).isEqualTo(font));
		assertThat(this.document.ofRun(run, "w:sz", "w:val")).isEqualTo(halfPoints);
		assertThat(this.document.of(paragraph, "w:ind", "w:firstLineChars")).isEqualTo(firstLine);
	}

	@Test
	void nothingIsBold() {
		assertThat(this.document.bold()).isFalse();
	}

	@Test
	void everyFontIsNamedWithWhatMayStandInForIt() {
		assertThat(MeasuredDocument.all(this.document.fonts(), "w:font"))
			.extracting((font) -> font.getAttribute("w:name"))
			.containsExactlyInAnyOrder("仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋简体", "宋体");
		assertThat(MeasuredDocument.all(this.document.fonts(), "w:altName")).hasSize(5)
			.allSatisfy((other) -> assertThat(other.getAttribute("w:val")).contains("CJK SC"));
	}

	@Test
	void theMastheadIsRedAndItsTopLies35MillimetresDown() {
		Element masthead = this.document.paragraph("委员会文件");
		Element run = MeasuredDocument.run(masthead, "中共");
		assertThat(this.document.of(masthead, "w:spacing", "w:before")).isEqualTo("1984");
		assertThat(this.document.ofRun(run, "w:color", "w:val")).isEqualTo("FF0000");
		assertThat(this.document.ofRun(run, "w:rFonts", "w:eastAsia")).isEqualTo("方正小标宋简体");
		double points = Integer.parseInt(this.document.ofRun(run, "w:sz", "w:val")) / 2.0;
		assertThat(points * 11 * 20).isLessThan(Paper.BLOCK_WIDTH);
	}

	@Test
	void theRedLineIsAsWideAsTheTextFourMillimetresBelowTheNumber() {
		Element number = this.document.paragraph("〔2026〕8号");
		Element style = styleBorder(number, "w:bottom");
		assertThat(style.getAttribute("w:color")).isEqualTo("FF0000");
		assertThat(Integer.parseInt(style.getAttribute("w:space")) * 20 / PER_MM).isCloseTo(4, within(0.2));
		assertThat(this.document.of(number, "w:ind", "w:left") + this.document.of(number, "w:ind", "w:right"))
			.isEmpty();
	}

	@Test
	void theTitleStandsTwoLinesBelowTheRedLineInTheMiddle() {
		Element title = this.document.paragraph("2026年党建工作计划");
		assertThat(this.document.of(title, "w:jc", "w:val")).isEqualTo("center");
		assertThat(this.document.of(title, "w:spacing", "w:before")).isEqualTo(String.valueOf(2 * Paper.LINE));
	}

	@Test
	void theAddresseeEndsInAFullWidthColon() {
		assertThat(this.document.paragraphs()).contains("各党支部：");
	}

	@Test
	void theDateEndsFourCharactersFromTheRightAndTheNameIsCentredOverIt() {
		Element date = this.document.paragraph("2026年2月6日");
		assertThat(this.document.of(date, "w:jc", "w:val")).isEqualTo("right");
		assertThat(this.document.of(date, "w:ind", "w:rightChars")).isEqualTo("400");
		Element name = MeasuredDocument.all((Element) date.getParentNode(), "w:p")
			.stream()
			.filter((p) -> MeasuredDocument.text(p).equals("中共示范医院委员会"))
			.findFirst()
			.orElseThrow();
		int middleOfDate = 4 * 320 + (6 * 160 + 3 * 320) / 2;
		int middleOfName = Integer.parseInt(this.document.of(name, "w:ind", "w:right")) + 9 * 320 / 2;
		assertThat(middleOfName).isEqualTo(middleOfDate);
		assertThat(this.document.of(this.document.paragraph("附件：1"), "w:keepNext", "")).isEqualTo("there");
	}

	@Test
	void theImprintIsHeldAtTheFootBetweenItsRules() {
		Element office = this.document.paragraph("委员会办公室");
		Element frame = MeasuredDocument.all(office, "w:framePr").get(0);
		assertThat(frame.getAttribute("w:yAlign")).isEqualTo("bottom");
		assertThat(frame.getAttribute("w:vAnchor")).isEqualTo("margin");
		assertThat(number(frame, "w:w")).isEqualTo(Paper.BLOCK_WIDTH);
		assertThat(styleBorder(office, "w:top").getAttribute("w:sz")).isEqualTo("8");
		assertThat(styleBorder(office, "w:bottom").getAttribute("w:sz")).isEqualTo("8");
		assertThat(styleBorder(office, "w:between").getAttribute("w:sz")).isEqualTo("6");
		assertThat(this.document.paragraphs()).last().isEqualTo("");
	}

	@Test
	void pageNumbersStandRightOnOddPagesAndLeftOnEvenOnes() {
		assertThat(MeasuredDocument.child(this.document.settings(), "w:evenAndOddHeaders")).isNotNull();
		for (boolean even : new boolean[] { false, true }) {
			Element paragraph = MeasuredDocument.all(this.document.footer(even), "w:p").get(0);
			Element run = MeasuredDocument.run(paragraph, "—");
			assertThat(this.document.of(paragraph, "w:jc", "w:val")).isEqualTo(even ? "left" : "right");
			assertThat(this.document.of(paragraph, "w:ind", even ? "w:left" : "w:right")).isEqualTo("280");
			assertThat(this.document.ofRun(run, "w:sz", "w:val")).isEqualTo("28");
			assertThat(this.document.ofRun(run, "w:rFonts", "w:eastAsia")).isEqualTo("宋体");
			assertThat(MeasuredDocument.text(paragraph)).isEqualTo("— 1 —");
		}
	}

	@Test
	void thePageNumbersDashLiesSevenMillimetresBelowTheText() {
		Element margins = MeasuredDocument.child(this.document.section(), "w:pgMar");
		int middleOfLine = number(margins, "w:bottom") - number(margins, "w:footer") - 400 / 2;
		assertThat(middleOfLine / PER_MM).isCloseTo(7, within(0.2));
	}

	@Test
	void aTablesShortRowIsFilled() {
		assertThat(this.document.tableRows()).containsExactly("一季度学习党办", "二季度观摩");
	}

	@Test
	void whatXmlCannotHoldIsLeftOut() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		OfficialDocument.to(out).paragraph("甲\u0001乙\uD800丙\uFFFF丁𠮷<&>").finish();
		assertThat(new MeasuredDocument(out.toByteArray()).paragraphs()).containsExactly("甲乙丙丁𠮷<&>");
	}

	private Element styleBorder(Element paragraph, String side) {
		String id = MeasuredDocument.all(paragraph, "w:pStyle").get(0).getAttribute("w:val");
		return MeasuredDocument.child(MeasuredDocument.all(this.document.style(id), "w:pBdr").get(0), side);
	}

	private static int number(Element element, String attribute) {
		return Integer.parseInt(element.getAttribute(attribute));
	}

}
