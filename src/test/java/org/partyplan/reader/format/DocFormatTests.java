package org.partyplan.reader.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanFiles;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.Plans;
import org.partyplan.reader.Refusals;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The .doc files are made by LibreOffice from .docx ones. */
class DocFormatTests {

	private static byte[] doc(XWPFDocument document) throws IOException {
		ByteArrayOutputStream docx = new ByteArrayOutputStream();
		document.write(docx);
		byte[] doc = PlanFiles.converted(docx.toByteArray(), "docx", "doc").orElse(null);
		assumeTrue(doc != null, "no LibreOffice here: .doc is not tried");
		return doc;
	}

	private static PlanDraft read(byte[] doc) {
		try {
			return PlanReader.read(doc, "计划.doc");
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static void paragraph(XWPFDocument document, String text) {
		document.createParagraph().createRun().setText(text);
	}

	@Test
	void automaticNumbersNotesAndTablesAreRead() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			BigInteger list = DocxFormatTests.list(document);
			DocxFormatTests.numbered(document, "抓学习", list, 0);
			DocxFormatTests.numbered(document, "读原著。每月一次。", list, 1);
			DocxFormatTests.numbered(document, "讲体会。每季度一次。", list, 1);
			DocxFormatTests.numbered(document, "抓组织", list, 0);
			XWPFParagraph noted = document.createParagraph();
			noted.createRun().setText("选好人。");
			noted.addFootnoteReference(document.createFootnote());
			document.getFootnotes().get(0).createParagraph().createRun().setText("指支部书记。");
			XWPFTable table = document.createTable(2, 2);
			table.getRow(0).getCell(0).setText("3月");
			table.getRow(0).getCell(1).setText("开展学雷锋活动");
			table.getRow(1).getCell(0).setText("7月");
			table.getRow(1).getCell(1).setText("上专题党课");
			paragraph(document, "以上请遵照执行。");
			PlanDraft draft = read(doc(document));
			assertThat(Plans.sections(draft)).containsExactly("一|抓学习", "二|抓组织");
			assertThat(Plans.items(draft, 0)).containsExactly("（一）|读原著", "（二）|讲体会");
			assertThat(draft.sections().get(1).intro()).isEqualTo("选好人。\n指支部书记。\n3月 | 开展学雷锋活动\n7月 | 上专题党课\n以上请遵照执行。");
		}
	}

	@Test
	void deletedTextIsLeftOut() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraph(document, "一、抓学习");
			XWPFRun bold = document.createParagraph().createRun();
			bold.setBold(true);
			bold.setText("每周学习一次。");
			try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(doc(document)));
					ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				CharacterRun run = doc.getRange().getParagraph(1).getCharacterRun(0);
				run.markDeleted(true);
				doc.write(out);
				assertThat(read(out.toByteArray()).sections().get(0).intro()).isNull();
			}
		}
	}

	@Test
	void aPasswordIsRefused() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraph(document, "一、抓学习");
			byte[] plain = doc(document);
			Biff8EncryptionKey.setCurrentUserPassword("secret");
			try (HWPFDocument doc = new HWPFDocument(new ByteArrayInputStream(plain));
					ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				doc.write(out);
				Biff8EncryptionKey.setCurrentUserPassword(null);
				assertThat(Refusals.of(out.toByteArray(), "计划.doc")).contains("加了密码");
			}
			finally {
				Biff8EncryptionKey.setCurrentUserPassword(null);
			}
		}
	}

	/** WPS leaves out the noughts that fill a file's last sector. */
	@Test
	void aFileWithAShortLastSectorIsReadWhateverItsEnding() throws Exception {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraph(document, "一、抓学习");
			byte[] whole = doc(document);
			int end = whole.length;
			while (whole[end - 1] == 0) {
				end--;
			}
			assertThat(Plans.sections(PlanReader.read(Arrays.copyOf(whole, end), "计划.wps"))).containsExactly("一|抓学习");
		}
	}

	@Test
	void aFileCutShortIsRefused() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			paragraph(document, "一、抓学习");
			byte[] whole = doc(document);
			assertThat(Refusals.of(Arrays.copyOf(whole, 3000), "计划.doc")).endsWith("再上传。");
		}
	}

}
