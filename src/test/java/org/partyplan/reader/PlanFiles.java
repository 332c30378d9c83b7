package org.partyplan.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The same plan as files of every kind. */
public final class PlanFiles {

	private static final String SEPARATOR = "\n";

	private PlanFiles() {
	}

	/** A plan of some pages, a paragraph a line. */
	public static List<String> plan() {
		try (InputStream file = PlanFiles.class.getResourceAsStream("/formats/plan.txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static String text(List<String> plan) {
		return String.join(SEPARATOR, plan) + SEPARATOR;
	}

	/** 0 the title, 1 and 2 headings on a line of their own, 9 all else. */
	static int level(List<String> plan, int line) {
		String text = plan.get(line);
		return (line == 0) ? 0 : (text.matches("^[一二三四五六七八九十]{1,3}、[^。]*$") ? 1 : 9);
	}

	/**
	 * As an office types it: a big title in the middle, paragraphs indented by two
	 * characters.
	 */
	public static byte[] docx(List<String> plan) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int i = 0; i < plan.size(); i++) {
				paragraph(document.createParagraph(), plan.get(i), level(plan, i));
			}
			pageNumbers(document);
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void paragraph(XWPFParagraph paragraph, String text, int level) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily("Noto Serif CJK SC");
		run.setFontSize((level == 0) ? 22 : 16);
		run.setText(text);
		paragraph.setAlignment((level == 0) ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
		if (level != 0) {
			paragraph.setIndentationFirstLine(640);
		}
	}

	private static void pageNumbers(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		section.addNewPgSz().setW(BigInteger.valueOf(11906));
		section.getPgSz().setH(BigInteger.valueOf(16838));
		document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
			.createParagraph()
			.createRun()
			.setText("示范医院文件");
		XWPFParagraph foot = document.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
			.createParagraph();
		foot.setAlignment(ParagraphAlignment.CENTER);
		foot.createRun().setText("— ");
		foot.getCTP().addNewFldSimple().setInstr("PAGE");
		foot.createRun().setText(" —");
	}

	/** A paragraph a line, and nothing else. */
	static byte[] plainDocx(List<String> lines) {
		StringBuilder xml = new StringBuilder("<w:document xmlns:w='w'><w:body>");
		lines.forEach((line) -> xml.append("<w:p><w:r><w:t>").append(escaped(line)).append("</w:t></w:r></w:p>"));
		return UnreadablePlanTests.zip("word/document.xml", xml + "</w:body></w:document>");
	}

	/** Its headings numbered by the word processor. */
	static byte[] numberedDocx(GeneratedPlan plan) {
		StringBuilder xml = new StringBuilder("<w:document xmlns:w='w'><w:body>");
		for (GeneratedPlan.Paragraph paragraph : plan.paragraphs()) {
			boolean heads = paragraph.level() == 1 || paragraph.level() == 2;
			xml.append("<w:p>")
				.append(heads ? "<w:pPr><w:numPr><w:ilvl w:val='" + (paragraph.level() - 1)
						+ "'/><w:numId w:val='7'/></w:numPr></w:pPr>" : "")
				.append("<w:r><w:t>" + escaped(paragraph.words()) + "</w:t></w:r></w:p>");
		}
		String sections = (plan.sectionMarks() == GeneratedPlan.SectionMarks.HAN) ? "%1、" : "第%1部分";
		String numbering = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='3'>"
				+ level(0, "chineseCounting", sections) + switch (plan.itemMarks()) {
					case HAN_BRACKETS -> level(1, "chineseCountingThousand", "（%2）");
					case ARABIC -> level(1, "decimal", "%2.");
					case ARABIC_COMMA -> level(1, "decimal", "%2、");
					case ARABIC_BRACKETS -> level(1, "decimal", "（%2）");
					case CIRCLED -> level(1, "decimalEnclosedCircle", "%2");
				} + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num></w:numbering>";
		return UnreadablePlanTests.zip("word/document.xml", xml + "</w:body></w:document>", "word/numbering.xml",
				numbering);
	}

	private static String level(int depth, String format, String text) {
		return "<w:lvl w:ilvl='" + depth + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
				+ text + "'/></w:lvl>";
	}

	/** A paragraph a line, its white space kept. */
	static byte[] plainHtml(List<String> lines) {
		StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body>");
		lines.forEach((line) -> page.append("<pre>")
			.append(line.isEmpty() ? "" : "\n")
			.append(escaped(line))
			.append("</pre>"));
		return (page + "</body></html>").getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	public static byte[] html(List<String> plan) {
		StringBuilder page = new StringBuilder(
				"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>计划</title></head><body>\n"
						+ "<nav><a href=\"/\">网站首页</a> | <a href=\"/news\">通知公告</a></nav>\n");
		for (int i = 0; i < plan.size(); i++) {
			String tag = (level(plan, i) == 9) ? "p" : "h" + (level(plan, i) + 1);
			page.append("<").append(tag).append(">").append(plan.get(i)).append("</").append(tag).append(">\n");
		}
		return (page + "<footer>版权所有 示范医院</footer></body></html>").getBytes(StandardCharsets.UTF_8);
	}

	public static byte[] markdown(List<String> plan) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < plan.size(); i++) {
			int level = level(plan, i);
			text.append((level == 9) ? "" : "#".repeat(level + 1) + " ")
				.append(plan.get(i).replaceFirst("^(\\d)\\.", "$1\\\\."))
				.append("\n\n");
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The file in another of LibreOffice's kinds, where there is a LibreOffice. */
	public static Optional<byte[]> converted(byte[] file, String from, String to) {
		Optional<String> office = Stream
			.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
			.filter((path) -> Files.isExecutable(Path.of(path)))
			.findFirst();
		return office.map((path) -> converted(path, file, from, to));
	}

	private static byte[] converted(String office, byte[] file, String from, String to) {
		try {
			Path folder = Files.createTempDirectory("plan-files");
			Path source = Files.write(folder.resolve("plan." + from), file);
			Process process = new ProcessBuilder(office, "-env:UserInstallation=" + folder.resolve("profile").toUri(),
					"--headless", "--convert-to", to, "--outdir", folder.resolve("out").toString(), source.toString())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (!process.waitFor(120, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
			return Files.readAllBytes(folder.resolve("out").resolve("plan." + to.replaceAll(":.*", "")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
