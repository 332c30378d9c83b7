package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/** Word's .docx: read straight from its XML, which is quick and needs no library. */
final class DocxFormat implements Format {

	/** Other zipped files, by what begins a name in their directory. */
	private static final Map<String, String> OTHERS = new TreeMap<>(
			Map.of("xl/", "Excel 表格", "ppt/", "演示文稿", "mimetype", "OpenDocument 文档"));

	@Override
	public boolean recognises(SourceFile upload) {
		return upload.startsWith("PK\u0003\u0004") || upload.startsWith("PK\u0005\u0006")
				|| upload.startsWith("PK\u0007\b");
	}

	@Override
	public SourceText read(SourceFile upload) throws UnreadablePlan {
		ZipParts zip = ZipParts.of(upload.bytes());
		byte[] document = zip.part(main(zip));
		if (document == null) {
			if (zip.has("OFD.xml")) {
				throw new UnreadablePlan("这个文件是 OFD 版式文件，暂不能读。请用 WPS 或 OFD 阅读器打开，导出为 Word 再上传，或把文字粘贴进来。");
			}
			throw new UnreadablePlan("这个文件是" + kind(zip) + "，不是 Word 文档。请把计划正文另存为 .docx 再上传，或把文字粘贴进来。");
		}
		List<Line> lines = new ArrayList<>(lines(document, zip));
		lines.addAll(RunningHeads.of(lines(zip, "word/header"), lines(zip, "word/footer")));
		return new SourceText(lines);
	}

	private static List<Line> lines(ZipParts zip, String prefix) throws UnreadablePlan {
		List<Line> lines = new ArrayList<>();
		for (byte[] part : zip.parts(prefix)) {
			lines.addAll(lines(part, zip));
		}
		return lines;
	}

	private static List<Line> lines(byte[] part, ZipParts zip) throws UnreadablePlan {
		DocxBody body = new DocxBody(DocxStyles.of(zip.part("word/styles.xml")),
				DocxNumbering.of(zip.part("word/numbering.xml")),
				DocxNotes.of(zip.part("word/footnotes.xml"), zip.part("word/endnotes.xml")));
		XmlWalk.over(part, body);
		return body.lines();
	}

	/** The part that holds the text; some programs do not call it document.xml. */
	private static String main(ZipParts zip) throws UnreadablePlan {
		AtomicReference<String> main = new AtomicReference<>("word/document.xml");
		XmlWalk.over(zip.part("_rels/.rels"), (element, at) -> {
			String target = String.valueOf(at.attribute("Target"));
			if (String.valueOf(at.attribute("Type")).endsWith("/officeDocument") && target.contains("word/")) {
				main.set(target.startsWith("/") ? target.substring(1) : target);
			}
		});
		return main.get();
	}

	/** What a zipped file is that is no Word document. */
	private static String kind(ZipParts zip) {
		return OTHERS.entrySet()
			.stream()
			.filter((other) -> zip.has(other.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("压缩包或已损坏的文档");
	}

}
