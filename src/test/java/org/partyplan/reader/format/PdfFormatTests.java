package org.partyplan.reader.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;
import org.partyplan.reader.Refusals;
import org.partyplan.reader.SomePdf;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;

class PdfFormatTests {

	private static final String LONG = "各党支部每月开展一次主题党日，把学习、服务和谈心放在一起安排，活动前三天通知到每名党员，活动后一周内把记录交党委办公室存档。";

	private static PlanDraft read(SomePdf pdf) {
		try {
			return PlanReader.read(pdf.bytes(), "计划.pdf");
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static String refusal(byte[] pdf) {
		return Refusals.of(pdf, "计划.pdf");
	}

	private static SomePdf plan() {
		return SomePdf.empty().page().at(180, 780, 22, "示范医院2026年党建工作计划").line(2, "一、抓学习");
	}

	@Test
	void brokenLinesAreJoinedToParagraphs() {
		PlanDraft draft = read(plan().paragraph(2, LONG).paragraph(2, "每季度讲一次党课。").line(2, "二、抓组织").paragraph(2, LONG));
		assertThat(draft.head().title()).isEqualTo("示范医院2026年党建工作计划");
		assertThat(draft.sections().get(0).intro()).isEqualTo(LONG + "\n每季度讲一次党课。");
		assertThat(Plans.sections(draft)).containsExactly("一|抓学习", "二|抓组织");
	}

	@Test
	void aFullLineThatEndsASentenceEndsTheParagraphBeforeANumber() {
		String full = "党委书记和班子成员都以普通党员的身份参加所在支部的会议。";
		PlanDraft draft = read(plan().line(0, "（一）" + full.substring(3)).line(0, "（二）抓好青年党员。"));
		assertThat(Plans.items(draft, 0)).hasSize(2);
	}

	@Test
	void runningHeadsAndPageNumbersAreSetAsideAndDoNotCutTheParagraph() {
		SomePdf pdf = plan();
		for (int page = 1; page <= 3; page++) {
			pdf.at(80, 810, 9, "示范医院文件")
				.paragraph((page == 1) ? 2 : 0, LONG.substring(page * 8 - 8, page * 8 + 17 + ((page == 1) ? 0 : 2)));
			pdf.at(280, 40, 12, "— " + page + " —");
			pdf = (page < 3) ? pdf.page() : pdf;
		}
		PlanDraft draft = read(pdf);
		assertThat(draft.ignored()).containsExactlyInAnyOrder("示范医院文件", "示范医院文件", "示范医院文件", "— 1 —", "— 2 —", "— 3 —");
		assertThat(draft.sections().get(0).intro()).doesNotContain("示范医院文件", "—", "\n");
	}

	@Test
	void aBareNumberAtThePagesFootIsAPageNumber() {
		PlanDraft draft = read(
				plan().paragraph(2, LONG).at(290, 40, 10, "1").page().paragraph(2, LONG).at(290, 40, 10, "2"));
		assertThat(draft.ignored()).containsExactly("1", "2");
	}

	/** A text, cut into lines of so many characters, the first indented by two. */
	private static List<String> cut(String text, int width) {
		String indented = "　　" + text;
		return IntStream.range(0, (indented.length() + width - 1) / width)
			.mapToObj((i) -> indented.substring(i * width, Math.min(indented.length(), (i + 1) * width)))
			.toList();
	}

	private static List<String> cut(List<String> paragraphs, int width) {
		return paragraphs.stream().flatMap((paragraph) -> cut(paragraph, width).stream()).toList();
	}

	@Test
	void twoColumnsAreReadOneAfterTheOther() {
		List<String> lines = cut(List.of("一、抓学习", LONG + LONG, "每季度讲一次党课。", "二、抓组织", LONG + LONG), 17);
		int half = lines.size() / 2;
		PlanDraft draft = read(SomePdf.empty()
			.page()
			.at(180, 780, 22, "示范医院2026年党建工作计划")
			.column(80, 720, 12, lines.subList(0, half))
			.column(310, 720, 12, lines.subList(half, lines.size()))
			.at(290, 40, 10, "— 1 —"));
		assertThat(Plans.sections(draft)).containsExactly("一|抓学习", "二|抓组织");
		assertThat(draft.sections().get(0).intro()).isEqualTo(LONG + LONG + "\n每季度讲一次党课。");
		assertThat(draft.sections().get(1).intro()).isEqualTo(LONG + LONG);
	}

	@Test
	void twoPagesOnOneSheetAreReadOneAfterTheOther() {
		List<String> lines = cut(List.of("一、抓学习", LONG, "每季度讲一次党课。", "二、抓组织", LONG, LONG), 22);
		int half = lines.size() / 2;
		PlanDraft draft = read(SomePdf.empty()
			.wide()
			.page()
			.at(120, 540, 18, "示范医院2026年党建工作计划")
			.column(60, 480, 14, lines.subList(0, half))
			.at(200, 40, 10, "— 1 —")
			.column(460, 480, 14, lines.subList(half, lines.size()))
			.at(600, 40, 10, "— 2 —"));
		assertThat(draft.head().title()).isEqualTo("示范医院2026年党建工作计划");
		assertThat(draft.sections().get(0).intro()).isEqualTo(LONG + "\n每季度讲一次党课。");
		assertThat(draft.sections().get(1).intro()).isEqualTo(LONG + "\n" + LONG);
		assertThat(draft.ignored()).containsExactlyInAnyOrder("— 1 —", "— 2 —");
	}

	@Test
	void aNumberThatCountsOnBeginsAParagraphThoughTheLineAboveIsFull() {
		String full = "党委书记和班子成员都以普通党员的身份参加所在支部的会议";
		PlanDraft draft = read(
				plan().line(0, "（一）" + full.substring(3)).line(0, "（二）" + full.substring(3)).line(0, "（五）级以上的单位另行安排。"));
		assertThat(Plans.items(draft, 0)).hasSize(2);
		assertThat(draft.parts()).anyMatch((part) -> part.source().contains("会议（五）级以上"));
	}

	@Test
	void theColumnsOfATableAreKeptApart() {
		PlanDraft draft = read(plan().at(80, 600, 16, "3月")
			.at(200, 600, 16, "学雷锋志愿服务")
			.at(80, 570, 16, "7月")
			.at(200, 570, 16, "专题党课"));
		assertThat(draft.sections().get(0).intro()).isEqualTo("3月 | 学雷锋志愿服务\n7月 | 专题党课");
	}

	@Test
	void aWideGapOnOneLineIsNoTable() {
		PlanDraft draft = read(plan().at(80, 600, 16, "牵头部门").at(300, 600, 16, "党委办公室").at(80, 570, 16, "每月一次。"));
		assertThat(draft.sections().get(0).intro()).isEqualTo("牵头部门 党委办公室\n每月一次。");
	}

	@Test
	void aPageThatIsTurnedIsReadAlongItsLines() {
		String turned = new String(plan().paragraph(2, LONG).bytes(), StandardCharsets.ISO_8859_1)
			.replace("/MediaBox[0 0 595 842]", "/Rotate 90 /MediaBox[0 0 595 842]");
		assertThat(Refusals.parts(turned.getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
	}

	@Test
	void aScanIsRefusedWithWhatToDo() {
		assertThat(refusal(SomePdf.empty().page().raw("0 0 200 200 re f").bytes())).contains("扫描")
			.contains("请上传 Word 原稿");
	}

	@Test
	void picturesOfPagesAreAScanWhateverNumberStandsOnThem() throws IOException {
		assertThat(refusal(withPicture(SomePdf.empty().page().at(290, 40, 10, "1").bytes(), 0))).startsWith("这是扫描件")
			.contains("文字识别", "Word 原稿");
	}

	@Test
	void aPageThatIsAPictureAmongOthersIsTold() throws Exception {
		byte[] pdf = withPicture(plan().paragraph(2, LONG).page().page().paragraph(2, LONG).bytes(), 1);
		PlanDraft draft = PlanReader.read(pdf, "计划.pdf");
		assertThat(draft.ignored()).containsExactly("〔图片，没有文字：第 2 页〕");
		assertThat(draft.warnings()).anyMatch((one) -> one.contains("有的页是图片"));
	}

	private static byte[] withPicture(byte[] pdf, int page) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDImageXObject picture = LosslessFactory.createFromImage(document,
					new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY));
			try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(page),
					PDPageContentStream.AppendMode.APPEND, true)) {
				content.drawImage(picture, 0, 0, 595, 842);
			}
			document.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void aLetterThatTheFileDoesNotTellIsCountedAndKeepsItsPlace() {
		PlanDraft draft = read(plan().paragraph(2, LONG).paragraph(2, "每季度讲\ue123次党课。"));
		assertThat(draft.sections().get(0).intro()).endsWith("每季度讲\ufffd次党课。");
		assertThat(draft.warnings()).anyMatch((one) -> one.startsWith("有 1 个字"));
	}

	@Test
	void aFontThatIsOnlyNamedIsNotGuessedAt() {
		String named = new String(SomePdf.withUnknownLetters().page().line(0, "示范医院党建工作计划").bytes(),
				StandardCharsets.ISO_8859_1)
			.replace("CIDFontType0", "CIDFontType2");
		assertThat(refusal(named.getBytes(StandardCharsets.ISO_8859_1))).contains("没有编码");
	}

	/** As some programs write it: the font is there, the map of its letters is not. */
	@Test
	void anEmbeddedFontWithoutAMapIsReadByItsOwnTable() throws Exception {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDType0Font font = PDType0Font.load(document, PDType0Font.class
				.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"), false);
			document.addPage(new PDPage());
			try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
				content.beginText();
				content.setFont(font, 16);
				content.newLineAtOffset(80, 700);
				content.showText("Work plan 2026");
				content.endText();
			}
			font.getCOSObject().removeItem(COSName.TO_UNICODE);
			document.save(out);
			assertThat(PlanReader.read(out.toByteArray(), "计划.pdf").parts().get(0).source())
				.startsWith("Work plan 2026");
		}
	}

	@Test
	void lettersWithoutMeaningAreRefused() {
		assertThat(refusal(SomePdf.withUnknownLetters().page().line(0, "示范医院党建工作计划").bytes())).contains("没有编码");
	}

	@Test
	void aPasswordToOpenIsRefusedAndOneAgainstChangesIsNot() throws UnreadablePlan {
		byte[] plan = plan().paragraph(2, LONG).bytes();
		assertThat(refusal(SomePdf.locked(plan, "owner", "reader"))).contains("加了密码");
		assertThat(PlanReader.read(SomePdf.locked(plan, "owner", ""), "计划.pdf").head().title()).contains("2026年党建工作计划");
	}

	@Test
	void aBrokenFileIsRefused() {
		byte[] whole = plan().bytes();
		assertThat(refusal(Arrays.copyOf(whole, 40))).contains("损坏");
		assertThat(refusal("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII))).contains("损坏");
	}

	@Test
	void whatIsTooMuchForAPlanIsRefused() {
		SomePdf pages = SomePdf.empty();
		for (int i = 0; i < 1001; i++) {
			pages.page();
		}
		assertThat(refusal(pages.bytes())).contains("1000 页");
		assertThat(refusal(plan().raw("q Q ".repeat(1_000_001)).bytes())).contains("太大或太复杂");
	}

	@Test
	void nothingIsLost() {
		PlanDraft draft = read(plan().paragraph(2, LONG));
		assertThat(Plans.texts(draft, Role.TEXT)).containsExactly(LONG);
	}

}
