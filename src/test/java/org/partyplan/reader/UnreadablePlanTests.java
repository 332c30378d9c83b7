package org.partyplan.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

public class UnreadablePlanTests {

	private static final byte[] OLE2 = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a,
			(byte) 0xe1 };

	private static String refusal(byte[] bytes, String name) {
		try {
			PlanReader.read(bytes, name);
			throw new AssertionError("read: " + name);
		}
		catch (UnreadablePlan ex) {
			return ex.getMessage();
		}
	}

	private static byte[] ole2(String stream) {
		byte[] bytes = Arrays.copyOf(OLE2, 2048);
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, bytes, 1024, name.length);
		return bytes;
	}

	public static byte[] zip(String... namesAndContents) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return bytes.toByteArray();
	}

	@Test
	void anEmptyFileIsRefused() {
		assertThat(refusal(new byte[0], "计划.docx")).contains("空的");
		assertThat(refusal(" \n\t\n".getBytes(StandardCharsets.UTF_8), "计划.txt")).contains("没有读到文字");
	}

	@Test
	void aFileOverTwentyMegabytesIsRefused() {
		assertThat(refusal(new byte[20 * 1024 * 1024 + 1], "计划.txt")).contains("20 MB");
	}

	@Test
	void aTextOverTwoMillionCharactersIsRefused() {
		assertThat(refusal("党".repeat(2_000_001).getBytes(StandardCharsets.UTF_8), "计划.txt")).contains("200 万字");
	}

	@Test
	void aTextInTensOfThousandsOfLinesIsRefused() {
		assertThat(refusal("党\n".repeat(20_001).getBytes(StandardCharsets.UTF_8), "计划.txt")).contains("两万多段");
	}

	@Test
	void blankLinesBetweenParagraphsAreNoParagraphs() throws UnreadablePlan {
		assertThat(PlanReader.readText("党。\n\n".repeat(15_000)).parts()).isNotEmpty();
		assertThat(refusal("\n".repeat(150_000).concat("党").getBytes(StandardCharsets.UTF_8), "计划.txt"))
			.contains("两万多段");
	}

	@Test
	void theKindIsToldByTheContentAndNotByTheName() {
		assertThat(refusal(ole2("WordDocument"), "计划.docx")).contains(".doc 文档已经损坏").contains("另存为 .docx");
		assertThat(refusal(ole2("Workbook"), "计划.doc")).contains("Excel").contains("另存为 .xlsx");
		assertThat(refusal(ole2("PowerPoint Document"), "计划.doc")).contains("演示文稿");
		assertThat(refusal(ole2("Contents"), "计划.doc")).contains("不是 Word 文档");
		assertThat(refusal(ole2("EncryptedPackage"), "计划.docx")).contains("密码");
		assertThat(refusal("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), "计划.docx")).contains("PDF");
		assertThat(refusal("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "计划.doc")).contains("RTF");
		assertThat(refusal("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), "计划.pdf")).contains("图片");
		assertThat(refusal(zip("xl/workbook.xml", "<a/>"), "计划.docx")).contains("Excel");
		assertThat(refusal(zip("OFD.xml", "<a/>"), "计划.ofd")).contains("OFD").contains("导出为 Word");
		assertThat(refusal(ole2("WordDocument"), "计划.wps")).contains(".doc 文档已经损坏");
		assertThat(refusal(ole2("CONTENTS"), "计划.wps")).contains("另存为 .docx");
		assertThat(refusal("<?xml version='1.0'?><a/>".getBytes(StandardCharsets.UTF_8), "计划.docx")).contains("XML");
	}

	@Test
	void aPageWithoutTextIsRefused() {
		assertThat(
				refusal("<!DOCTYPE html><html><script>x</script></html>".getBytes(StandardCharsets.UTF_8), "计划.docx"))
			.contains("没有读到文字");
	}

	@Test
	void aBinaryFileNamedTextIsRefused() {
		byte[] bytes = new byte[5000];
		new Random(7).nextBytes(bytes);
		assertThat(refusal(bytes, "计划.txt")).contains("不是文字");
	}

	@Test
	void aBrokenZipIsRefused() {
		byte[] whole = zip("word/document.xml",
				"<w:document xmlns:w='w'><w:p><w:r><w:t>计划</w:t></w:r></w:p></w:document>");
		assertThat(refusal(Arrays.copyOf(whole, 60), "计划.docx")).contains("损坏");
	}

	@Test
	void aZipBombIsRefusedBeforeItGoesOff() {
		String blank = " ".repeat(120 * 1024 * 1024);
		byte[] bomb = zip("word/document.xml", blank);
		assertThat(bomb.length).isLessThan(1024 * 1024);
		assertThat(refusal(bomb, "计划.docx")).contains("太大");
	}

	@Test
	void aDocumentWhoseZipIsNotPackedIsRead() throws UnreadablePlan, IOException {
		byte[] text = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>一、抓学习</w:t></w:r></w:p></w:body></w:document>"
			.getBytes(StandardCharsets.UTF_8);
		CRC32 sum = new CRC32();
		sum.update(text);
		ZipEntry entry = new ZipEntry("word/document.xml");
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(text.length);
		entry.setCrc(sum.getValue());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(entry);
			zip.write(text);
		}
		assertThat(PlanReader.read(bytes.toByteArray(), "计划.docx").parts()).extracting(Part::title)
			.containsExactly("抓学习");
	}

	@Test
	void anEntityAttackReadsNoFile() {
		String xml = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:document>";
		assertThat(refusal(zip("word/document.xml", xml), "计划.docx")).doesNotContain("root:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "word/document.xml", "xl/workbook.xml", "xl/sharedStrings.xml" })
	void entitiesThatMultiplyAreRefusedQuickly(String part) {
		StringBuilder entities = new StringBuilder("<!ENTITY e0 '哈哈'>");
		for (int i = 1; i < 12; i++) {
			entities.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
		}
		String xml = "<?xml version='1.0'?><!DOCTYPE x [" + entities
				+ "]><w:document xmlns:w='w'><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:document>";
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(refusal(zip(part, xml), "计划")).contains("请"));
	}

	@Test
	void aPageThatContainsItselfIsRefusedQuickly() {
		String pdf = """
				%PDF-1.4
				1 0 obj <</Type /Catalog /Pages 2 0 R /Outlines 4 0 R>> endobj
				2 0 obj <</Type /Pages /Kids [2 0 R 3 0 R] /Count 2>> endobj
				3 0 obj <</Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R>> endobj
				4 0 obj <</Type /Outlines /First 4 0 R /Next 4 0 R>> endobj
				trailer <</Root 1 0 R /Size 5>>
				%%EOF
				""";
		assertTimeoutPreemptively(Duration.ofSeconds(5),
				() -> assertThat(refusal(pdf.getBytes(StandardCharsets.ISO_8859_1), "计划.pdf")).contains("请"));
	}

	@Test
	void tablesNestedWithoutEndAreRefusedQuickly() {
		String open = "<w:tbl><w:tr><w:tc>".repeat(30_000);
		String xml = "<w:document xmlns:w='w'><w:body>" + open + "<w:p><w:r><w:t>一</w:t></w:r></w:p>"
				+ "</w:tc></w:tr></w:tbl>".repeat(30_000) + "</w:body></w:document>";
		assertTimeoutPreemptively(Duration.ofSeconds(5),
				() -> assertThat(refusal(zip("word/document.xml", xml), "计划.docx")).contains("套得太深"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、", "（一）每月", "每月1次", "“", "《", "1.1.1.", "，，，", "(((((", "党", "。", "\n一", "1、a\n",
			"附件：\n", "各支部，党员\n", "年月日", "|", "序号\t内容\n", "第一篇\n", "第一季度\n", "1.1题\n" })
	void noRepetitionMakesTheReaderSlow(String piece) {
		String text = piece.repeat(piece.contains("\n") ? 19_000 : 200_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(5),
				() -> assertThat(PlanReader.readText(text).parts()).isNotEmpty());
	}

	@Test
	void randomBytesEndInAPlanOrARefusal() {
		Random random = new Random(42);
		for (int i = 0; i < 300; i++) {
			byte[] bytes = new byte[random.nextInt(400) + 1];
			random.nextBytes(bytes);
			if (i % 3 == 0) {
				System.arraycopy("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0,
						Math.min(4, bytes.length));
			}
			try {
				assertThat(PlanReader.read(bytes, "x")).isNotNull();
			}
			catch (UnreadablePlan ex) {
				assertThat(ex.getMessage()).endsWith("。");
			}
		}
	}

	@Test
	void theRefusalSaysWhatToDo() {
		assertThatExceptionOfType(UnreadablePlan.class).isThrownBy(() -> PlanReader.read(ole2("Workbook"), "a.xls"))
			.withMessageContaining("请");
	}

}
