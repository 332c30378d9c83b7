package org.partyplan.document;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import java.io.ByteArrayInputStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.SomePdf;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadTests {

	@Test
	void aKindIsToldByItsContentAndTheNamePutRight() throws IOException {
		assertThat(Upload.of("照片.JPG", image("jpg"))).extracting(Upload::name, Upload::mediaType)
			.containsExactly("照片.jpg", "image/jpeg");
		assertThat(Upload.of("照片.jpeg", image("png")).name()).isEqualTo("照片.png");
		assertThat(Upload.of("C:\\桌面\\说明", pdf("正文")).name()).isEqualTo("说明.pdf");
		assertThat(Upload.of("总结.docx", word("今年的工作")).mediaType()).contains("wordprocessingml");
		assertThat(Upload.of("名单.xlsx", zip("xl/workbook.xml", "<workbook/>")).name()).isEqualTo("名单.xlsx");
	}

	@Test
	void otherKindsAreRefusedWhateverTheirName() throws IOException {
		refuses("document.kind", "脚本.pdf", "#!/bin/sh".getBytes(StandardCharsets.UTF_8));
		refuses("document.kind", "包.docx", zip("readme.txt", "x"));
		refuses("document.heic", "手机.heic",
				"\0\0\0\u0018ftypheic\0\0\0\0heicmif1".getBytes(StandardCharsets.ISO_8859_1));
		refuses("document.kind", "页.png", "<html><script>".getBytes(StandardCharsets.UTF_8));
		refuses("document.empty", "空.pdf", new byte[0]);
		refuses("document.tooLarge", "大.pdf", new byte[Upload.MOST + 1]);
		refuses("document.broken", "半.docx", java.util.Arrays.copyOf(word("今年的工作"), 60));
	}

	@Test
	void whatIsLockedOrHasMacrosIsRefused() throws IOException {
		refuses("document.broken", "半.doc", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1,
				(byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0 });
		refuses("document.locked", "锁.docx", ole("EncryptedPackage", new byte[600]));
		byte[] head = new byte[600];
		head[11] = 1;
		refuses("document.locked", "锁.doc", ole("WordDocument", head));
		refuses("document.locked", "锁.xls", ole("Workbook", new byte[] { 9, 8, 2, 0, 0, 0, 0x2F, 0, 0, 0 }));
		refuses("document.locked", "锁.pdf", pdf("trailer << /Encrypt 5 0 R >>"));
		byte[] locked = word("今年的工作");
		locked[6] |= 1;
		refuses("document.locked", "锁.docx", locked);
		refuses("document.macros", "宏.docx", zip("word/document.xml", "<x/>", "word/vbaProject.bin", "x"));
	}

	@Test
	void oldOfficeFilesOfdAndZipAreTakenByTheirContent() throws IOException {
		assertThat(Upload.of("报告.doc", ole("WordDocument", new byte[600])).mediaType()).isEqualTo("application/msword");
		assertThat(Upload.of("报告.wps", ole("WordDocument", new byte[600])).name()).isEqualTo("报告.wps");
		assertThat(Upload.of("名单.et", ole("Workbook", new byte[600])).mediaType())
			.isEqualTo("application/vnd.ms-excel");
		assertThat(Upload.of("名单.pdf", ole("Workbook", new byte[600])).name()).isEqualTo("名单.xls");
		assertThat(Upload.of("来文.ofd", zip("OFD.xml", "<x/>", "Doc_0/Document.xml", "<x/>")).mediaType())
			.isEqualTo("application/ofd");
		assertThat(Upload.of("材料.zip", packed("照片.png", image("png"))).mediaType()).isEqualTo("application/zip");
	}

	@Test
	void aZipIsLookedIntoAndABombIsNot() throws IOException {
		refuses("document.kind", "包.zip", packed("脚本.sh", "#!/bin/sh".getBytes(StandardCharsets.UTF_8)));
		refuses("document.classifiedName", "包.zip", packed("机密文件.png", image("png")));
		refuses("document.zip.nested", "包.zip", packed("里.zip", packed("照片.png", image("png"))));
		refuses("document.zip.tooMuch", "包.zip", packed("大.png", new byte[Upload.MOST + 1]));
		refuses("document.classifiedText", "密.ofd",
				zip("OFD.xml", "<x/>", "Doc_0/Pages/Page_0/Content.xml", "<P><T>机密★1年</T></P>"));
		byte[] marked = new byte[1200];
		byte[] words = "\r密级：秘密\r".getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(words, 0, marked, 700, words.length);
		refuses("document.classifiedText", "密.doc", ole("WordDocument", marked));
	}

	private static byte[] ole(String entry, byte[] content) throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			file.createDocument(new ByteArrayInputStream(content), entry);
			file.writeFilesystem(out);
			return out.toByteArray();
		}
	}

	private static byte[] packed(String name, byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return out.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(strings = { "机密文件.pdf", "方案（秘密）.docx", "绝密★.png", "秘密-名单.xlsx" })
	void aNameWithAMarkIsRefused(String name) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> Upload.of(name, image("png")))
			.withMessage("document.classifiedName");
	}

	@ParameterizedTest
	@ValueSource(strings = { "保守国家秘密专题学习.png", "商业秘密培训.png", "保密教育.png" })
	void aNameAboutSecrecyIsNoMark(String name) throws IOException {
		assertThat(Upload.of(name, image("png")).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "机密★1年", "密级：秘密", "绝 密" })
	void aMarkAtTheBeginningOfTheTextIsRefused(String mark) throws IOException {
		refuses("document.classifiedText", "通知.docx", word(mark));
		refuses("document.classifiedText", "名单.xlsx", zip("xl/workbook.xml", "<w/>", "xl/sharedStrings.xml",
				"<sst><si><t>" + mark + "</t></si><si><t>姓名</t></si></sst>"));
	}

	@Test
	void aMarkInTheHeaderOrInAPdfsTitleIsRefused() throws IOException {
		refuses("document.classifiedText", "通知.docx", zip("word/document.xml", part("<w:p>正文</w:p>"),
				"word/header1.xml", part("<w:p><w:t>秘密</w:t><w:t>★长期</w:t></w:p>")));
		refuses("document.classifiedText", "通知.pdf", packed(SomePdf.empty().page().line(0, "正文").bytes(), "机密★1年 通知"));
	}

	@Test
	void aMarkOnAPdfsFirstPageIsFoundThoughItsTextIsPacked() throws IOException {
		for (String mark : List.of("机密★1年", "秘 密", "000012 绝密·特急")) {
			refuses("document.classifiedText", "通知.pdf",
					packed(SomePdf.empty().page().line(0, mark).paragraph(2, "各支部：现将计划印发。").bytes(), "通知"));
		}
		assertThat(Upload.of("通知.pdf", packed(SomePdf.empty().page().line(0, "保守国家秘密教育通知").bytes(), "通知")).name())
			.isEqualTo("通知.pdf");
	}

	@Test
	void aTextThatOnlySpeaksOfSecrecyPasses() throws IOException {
		assertThat(Upload.of("计划.docx", word("开展保守国家秘密教育，严守工作秘密。")).name()).isEqualTo("计划.docx");
	}

	@Test
	void aBombIsNotUnpacked() throws IOException {
		byte[] bomb = zip("word/document.xml", "0".repeat(30_000_000));
		assertThat(Upload.of("大.docx", bomb).name()).isEqualTo("大.docx");
	}

	@Test
	void aBombThatUnpacksToMoreThanAnyPaperIsRefused() throws IOException {
		String blank = "0".repeat(55_000_000);
		refuses("document.broken", "炸.docx", zip("word/document.xml", part("<w:p/>"), "word/media/1.bmp", blank,
				"word/media/2.bmp", blank, "word/media/3.bmp", blank, "word/media/4.bmp", blank));
	}

	private static void refuses(String code, String name, byte[] content) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> Upload.of(name, content)).withMessage(code);
	}

	private static byte[] image(String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
		return out.toByteArray();
	}

	private static byte[] pdf(String inside) {
		return ("%PDF-1.4\n" + inside + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] packed(byte[] pdf, String title) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (PDPage page : document.getPages()) {
				page.setContents(new PDStream(document, page.getContents(), COSName.FLATE_DECODE));
			}
			document.getDocumentInformation().setTitle(title);
			document.save(out);
			return out.toByteArray();
		}
	}

	private static byte[] word(String text) throws IOException {
		return zip("word/document.xml", part("<w:p><w:t>" + text + "</w:t></w:p><w:p><w:t>正文</w:t></w:p>"));
	}

	private static String part(String body) {
		return "<w:x xmlns:w=\"w\">" + body + "</w:x>";
	}

	private static byte[] zip(String... parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int at = 0; at < parts.length; at += 2) {
				zip.putNextEntry(new ZipEntry(parts[at]));
				zip.write(parts[at + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

}
