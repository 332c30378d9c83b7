package org.partyplan.reader.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.UnreadablePlanTests;

import static org.assertj.core.api.Assertions.assertThat;

class DocxFormatTests {

	private static PlanDraft read(XWPFDocument document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			document.write(bytes);
			return PlanReader.read(bytes.toByteArray(), "计划.docx");
		}
		catch (IOException | UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static PlanDraft readXml(String body) {
		String xml = "<w:document xmlns:w='w' xmlns:mc='mc' xmlns:wps='wps'><w:body>" + body + "</w:body></w:document>";
		try {
			return PlanReader.read(UnreadablePlanTests.zip("word/document.xml", xml), "计划.docx");
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static String p(String text) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	private static void paragraph(XWPFDocument document, String text) {
		document.createParagraph().createRun().setText(text);
	}

	static void numbered(XWPFDocument document, String text, BigInteger list, int level) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setNumID(list);
		paragraph.setNumILvl(BigInteger.valueOf(level));
		paragraph.createRun().setText(text);
	}

	static BigInteger list(XWPFDocument document) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.valueOf(3));
		level(list, 0, STNumberFormat.CHINESE_COUNTING_THOUSAND, "%1、");
		level(list, 1, STNumberFormat.CHINESE_COUNTING_THOUSAND, "（%2）");
		XWPFNumbering numbering = document.createNumbering();
		return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
	}

	private static void level(CTAbstractNum list, int depth, STNumberFormat.Enum format, String text) {
		CTLvl level = list.addNewLvl();
		level.setIlvl(BigInteger.valueOf(depth));
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(format);
		level.addNewLvlText().setVal(text);
	}

	@Test
	void paragraphsAreReadInOrder() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraph(document, "示范医院2026年党建工作计划");
			paragraph(document, "为做好全年工作，制定本计划。");
			paragraph(document, "一、抓学习");
			paragraph(document, "（一）读原著。每月一次。");
			PlanDraft draft = read(document);
			assertThat(draft.head().title()).isEqualTo("示范医院2026年党建工作计划");
			assertThat(Plans.items(draft, 0)).containsExactly("（一）|读原著");
		}
	}

	@Test
	void automaticNumbersAreCountedOut() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			BigInteger list = list(document);
			numbered(document, "抓学习", list, 0);
			numbered(document, "读原著。每月一次。", list, 1);
			numbered(document, "讲体会。每季度一次。", list, 1);
			numbered(document, "抓组织", list, 0);
			numbered(document, "建队伍。选好人。", list, 1);
			PlanDraft draft = read(document);
			assertThat(Plans.sections(draft)).containsExactly("一|抓学习", "二|抓组织");
			assertThat(Plans.items(draft, 0)).containsExactly("（一）|读原著", "（二）|讲体会");
			assertThat(Plans.items(draft, 1)).containsExactly("（一）|建队伍");
		}
	}

	@Test
	void aTablesRowIsALineAndALayoutTableGivesItsParagraphs() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraph(document, "一、时间安排");
			XWPFTable table = document.createTable(2, 2);
			table.getRow(0).getCell(0).setText("3月");
			table.getRow(0).getCell(1).setText("开展学雷锋活动");
			table.getRow(1).getCell(0).setText("7月");
			table.getRow(1).getCell(1).setText("上专题党课");
			assertThat(read(document).sections().get(0).intro()).isEqualTo("3月 | 开展学雷锋活动\n7月 | 上专题党课");
		}
		assertThat(Plans
			.sections(readXml("<w:tbl><w:tr><w:tc>" + p("一、抓学习") + p("读原著。") + p("二、抓组织") + "</w:tc></w:tr></w:tbl>")))
			.containsExactly("一|抓学习", "二|抓组织");
	}

	@Test
	void theColumnsOfATaskTableNameWhoAndWhen() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraph(document, "示范医院2026年党建任务分解表");
			XWPFTable table = document.createTable(3, 4);
			List<String> cells = List.of("工作内容", "具体措施", "责任部门", "完成时限", "健全制度", "修订谈心谈话办法", "组织科", "6月底前", "",
					"开展制度宣讲2场", "宣传科", "第四季度");
			for (int i = 0; i < cells.size(); i++) {
				table.getRow(i / 4).getCell(i % 4).setText(cells.get(i));
			}
			table.getRow(1).getCell(1).addParagraph().createRun().setText("印发各支部。");
			PlanDraft draft = read(document);
			assertThat(Plans.items(draft, 0)).containsExactly("|健全制度");
			assertThat(draft.tasks()).extracting(DraftTask::lead).containsExactly("组织科", "宣传科");
			assertThat(draft.tasks()).extracting(DraftTask::dueOn)
				.containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
		}
	}

	@Test
	void headingStylesMakeSectionsWithoutNumbers() {
		String styles = "<w:styles xmlns:w='w'><w:style w:styleId='2'><w:name w:val='heading 1'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
				+ "<w:style w:styleId='3'><w:name w:val='heading 2'/><w:basedOn w:val='2'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style></w:styles>";
		String xml = "<w:document xmlns:w='w'>" + p("支部2026年工作计划") + styled("2", "抓学习") + styled("3", "读原著")
				+ p("每月一次。") + styled("2", "抓组织") + p("选好人。") + "</w:document>";
		try {
			PlanDraft draft = PlanReader
				.read(UnreadablePlanTests.zip("word/styles.xml", styles, "word/document.xml", xml), "a.docx");
			assertThat(Plans.sections(draft)).containsExactly("|抓学习", "|抓组织");
			assertThat(Plans.items(draft, 0)).containsExactly("|读原著");
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static String styled(String style, String text) {
		return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	@Test
	void deletedTextIsLeftOutAndInsertedTextIsRead() {
		PlanDraft draft = readXml(p("一、抓学习")
				+ "<w:p><w:del><w:r><w:delText>每周</w:delText></w:r></w:del><w:ins><w:r><w:t>每月</w:t></w:r></w:ins>"
				+ "<w:r><w:t>一次。</w:t></w:r></w:p>");
		assertThat(draft.sections().get(0).intro()).isEqualTo("每月一次。");
	}

	@Test
	void textBoxesAreReadOnce() {
		PlanDraft draft = readXml(p("一、抓学习") + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("框中文字。")
				+ "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("框中文字。")
				+ "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>框外文字。</w:t></w:r></w:p>");
		assertThat(draft.sections().get(0).intro()).isEqualTo("框中文字。\n框外文字。");
	}

	@Test
	void footnotesStandBelowTheirParagraph() throws UnreadablePlan {
		String xml = "<w:document xmlns:w='w'>" + p("一、抓学习")
				+ "<w:p><w:r><w:t>读原著。</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p></w:document>";
		String notes = "<w:footnotes xmlns:w='w'><w:footnote w:id='2'>" + p("指党章党规。") + "</w:footnote></w:footnotes>";
		PlanDraft draft = PlanReader
			.read(UnreadablePlanTests.zip("word/document.xml", xml, "word/footnotes.xml", notes), "a.docx");
		assertThat(draft.sections().get(0).intro()).isEqualTo("读原著。\n指党章党规。");
	}

	@Test
	void anEndnoteOfSomeParagraphsStandsBelowItsParagraphOnce() throws UnreadablePlan {
		String reference = "<w:r><w:endnoteReference w:id='3'/></w:r>";
		String xml = "<w:document xmlns:w='w'>" + p("一、抓学习") + "<w:p><w:r><w:t>读原著。</w:t></w:r>" + reference + reference
				+ "</w:p>" + p("讲体会。") + "</w:document>";
		String notes = "<w:endnotes xmlns:w='w'><w:endnote w:id='3'>" + p("指党章。") + p("指党规。")
				+ "</w:endnote></w:endnotes>";
		PlanDraft draft = PlanReader.read(UnreadablePlanTests.zip("word/document.xml", xml, "word/endnotes.xml", notes),
				"a.docx");
		assertThat(draft.sections().get(0).intro()).isEqualTo("读原著。\n指党章。\n指党规。\n讲体会。");
	}

	@Test
	void aParagraphWhoseEndWasDeletedGoesOnInTheNext() {
		PlanDraft draft = readXml(p("一、抓学习")
				+ "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>每月学习</w:t></w:r></w:p>" + p("一次。")
				+ p("讲体会。") + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>写心得。</w:t></w:r></w:p>");
		assertThat(draft.sections().get(0).intro()).isEqualTo("每月学习一次。\n讲体会。\n写心得。");
	}

	@Test
	void hiddenTextAndPronunciationAreNotRead() {
		PlanDraft draft = readXml(p("一、抓学习")
				+ "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>每月</w:t></w:r>"
				+ "<w:r><w:ruby><w:rt><w:r><w:t>ci</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>一次</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>");
		assertThat(draft.sections().get(0).intro()).isEqualTo("每月一次");
	}

	@Test
	void aTextBoxOnlyForOldProgramsIsReadToo() {
		PlanDraft draft = readXml(p("一、抓学习")
				+ "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:txbxContent>"
				+ p("框中文字。") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>");
		assertThat(draft.sections().get(0).intro()).isEqualTo("框中文字。");
	}

	@Test
	void aPageBreakWithinAParagraphEndsTheLine() {
		assertThat(readXml(
				p("一、抓学习") + "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='99'/></w:tabs></w:pPr><w:r><w:t>读原著。</w:t>"
						+ "<w:br w:type='page'/><w:t>讲体会。</w:t></w:r></w:p>")
			.sections()
			.get(0)
			.intro()).isEqualTo("读原著。\n讲体会。");
	}

	@Test
	void runningHeadsAreShownAsIgnoredAndPageNumbersAreNot() throws UnreadablePlan {
		String xml = "<w:document xmlns:w='w'>" + p("中共示范医院委员会") + p("2026年党建工作计划") + p("一、抓学习") + p("每月一次。")
				+ "</w:document>";
		PlanDraft draft = PlanReader.read(UnreadablePlanTests.zip("word/document.xml", xml, "word/header1.xml",
				"<w:hdr xmlns:w='w'>" + p("示范医院文件") + "</w:hdr>", "word/header2.xml",
				"<w:hdr xmlns:w='w'>" + p("示范医院文件") + "</w:hdr>", "word/footer1.xml",
				"<w:ftr xmlns:w='w'>" + p("— 1 —") + "</w:ftr>"), "a.docx");
		assertThat(draft.ignored()).containsExactly("示范医院文件");
	}

	@Test
	void aStyleNamedAsAHeadingIsOneWithoutALevel() throws UnreadablePlan {
		String styles = "<w:styles xmlns:w='w'><w:style w:styleId='a'><w:name w:val='标题 1'/></w:style>"
				+ "<w:style w:styleId='b'><w:name w:val='heading 1'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style></w:styles>";
		String xml = "<w:document xmlns:w='w'>" + p("支部2026年工作计划") + styled("a", "抓学习") + p("每月一次。")
				+ styled("b", "不是标题") + styled("a", "抓组织") + p("选好人。") + "</w:document>";
		assertThat(Plans.sections(PlanReader
			.read(UnreadablePlanTests.zip("word/styles.xml", styles, "word/document.xml", xml), "a.docx")))
			.containsExactly("|抓学习", "|抓组织");
	}

}
