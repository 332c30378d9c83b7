package org.partyplan.plan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What people upload by mistake: each gets one clear sentence beside the field, and
 * nothing is kept.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PlanImportBadInputTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/plans/read")
			.multipart()
			.file(new MockMultipartFile("file", name, null, content))
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
	}

	private void refused(String name, byte[] content) {
		int files = count("document_file");
		MvcTestResult result = upload(name, content);
		assertThat(result).hasStatusOk();
		String page = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		String error = page.substring(page.indexOf("id=\"file-err\""), page.indexOf("上传并读取"));
		assertThat(error.replaceAll("<[^>]*>", "")).as(name).containsPattern("[\\u4e00-\\u9fff]{6}").contains("。");
		assertThat(count("document_file")).isEqualTo(files);
		assertThat(count("plan_reading where organization_id = '" + this.some.committee() + "'")).isZero();
	}

	private String read(String name, byte[] content) {
		MvcTestResult result = upload(name, content);
		assertThat(result).hasStatus3xxRedirection();
		MvcTestResult page = this.mvc.get()
			.uri(String.valueOf(result.getResponse().getRedirectedUrl()))
			.with(SignedInAs.as(this.some.office()))
			.exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static byte[] docx(String text) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			text.lines().forEach((line) -> document.createParagraph().createRun().setText(line));
			document.write(out);
			return out.toByteArray();
		}
	}

	@Test
	void aWordFileIsReadWithItsWords() throws Exception {
		assertThat(read("计划.docx", docx(SomeImports.PLAN))).contains("示范医院2026年党建工作计划", "要点（一）", "每季度");
	}

	@Test
	void aPageIsReadWhetherUploadedOrPasted() throws Exception {
		String page = "<!DOCTYPE html><html><body><p>" + SomeImports.PLAN.strip().replaceAll("\\n+", "</p>\n<p>")
				+ "</p></body></html>";
		assertThat(read("计划.html", page.getBytes(StandardCharsets.UTF_8))).contains("示范医院2026年党建工作计划", "要点（一）");
		MvcTestResult pasted = this.mvc.post()
			.uri("/plans/read")
			.param("text", page)
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(pasted).hasStatus3xxRedirection();
	}

	@Test
	void aScannedPdfIsRefused() {
		refused("扫描.pdf", ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
				+ "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
				+ "trailer<</Root 1 0 R>>\n%%EOF")
			.getBytes(StandardCharsets.US_ASCII));
	}

	/** What is cut off a name that is too long counts all the same. */
	@Test
	void aMarkInTheFilesNameIsRefusedHoweverLongTheNameIs() {
		byte[] plan = SomeImports.PLAN.getBytes(StandardCharsets.UTF_8);
		refused("机密★1年.txt", plan);
		refused("秘密★" + "计划".repeat(120) + ".txt", plan);
		assertThat(read("内部资料.txt", plan)).contains("内部资料.txt");
	}

	@Test
	void aBrokenWordFileIsRefused() throws Exception {
		byte[] whole = docx(SomeImports.PLAN);
		refused("坏的.docx", Arrays.copyOf(whole, whole.length / 2));
	}

	@Test
	void anEncryptedWordFileIsRefused() throws Exception {
		try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("密码123");
			try (OutputStream data = encryptor.getDataStream(files)) {
				data.write(docx(SomeImports.PLAN));
			}
			files.writeFilesystem(out);
			refused("加密.docx", out.toByteArray());
		}
	}

	@Test
	void aZipBombIsRefused() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] blank = new byte[1024 * 1024];
			Arrays.fill(blank, (byte) ' ');
			for (int i = 0; i < 300; i++) {
				zip.write(blank);
			}
		}
		refused("炸弹.docx", out.toByteArray());
	}

	@Test
	void binaryUnderATextsNameIsRefused() {
		byte[] noise = new byte[20_000];
		new Random(7).nextBytes(noise);
		refused("图片.txt", noise);
	}

	@Test
	void anEmptyFileIsRefused() {
		refused("空.docx", new byte[0]);
		refused("空白.txt", "\r\n \r\n".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aMarkedWordFileIsRefused() throws Exception {
		refused("涉密.docx", docx("机密★一年\n" + SomeImports.PLAN));
	}

	@Test
	void tablesWithinTablesAreReadToo() throws Exception {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText("2026年党建工作计划");
			document.createParagraph().createRun().setText("一、学习");
			XWPFTableCell cell = document.createTable(1, 1).getRow(0).getCell(0);
			for (int i = 0; i < 12; i++) {
				cell.setText("第" + i + "层");
				cell = cell.insertNewTbl(cell.getParagraphs().get(0).getCTP().newCursor()).createRow().createCell();
			}
			cell.setText("最里层每月学习一次");
			document.write(out);
			assertThat(read("表格.docx", out.toByteArray())).contains("最里层每月学习一次".substring(0, 3));
		}
	}

	@Test
	void aNameWithFoldersAndOfAnyLengthIsKeptShort() throws Exception {
		assertThat(read("C:\\文件\\" + "长".repeat(300) + ".docx", docx(SomeImports.PLAN))).contains("长".repeat(100) + "")
			.doesNotContain("C:\\文件");
	}

	@Test
	void controlCharactersDoNotBreakTheStore() {
		assertThat(read("计划.txt", SomeImports.PLAN.replace("学习制度", "学习\u0001制度").getBytes(StandardCharsets.UTF_8)))
			.contains("部分一");
		MvcTestResult pasted = this.mvc.post()
			.uri("/plans/read")
			.param("text", SomeImports.PLAN.replace("学习制度", "学习\u0002制\uD800度"))
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(pasted.getResponse().getStatus()).isIn(200, 302);
	}

}
