package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;

import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/** Word's .docx: read straight from its XML, which is quick and needs no library. */
final class DocxFormat implements Format {

	@Override
	public boolean recognises(SourceFile upload) {
		return upload.startsWith("PK\u0003\u0004") || upload.startsWith("PK\u0005\u0006")
				|| upload.startsWith("PK\u0007\b");
	}

	@Override
	public SourceText read(SourceFile upload) throws UnreadablePlan {
		ZipParts zip = ZipParts.of(upload.bytes());
		byte[] document = zip.part(MainPart.name(zip));
		if (document == null) {
			throw new UnreadablePlan("这个文件是" + OtherZip.kind(zip) + "，不是 Word 文档。请把计划正文另存为 .docx 再上传，或把文字粘贴进来。");
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

}
