package org.partyplan.plan.reading;

/** Word's .docx: read straight from its XML, which is quick and needs no library. */
final class DocxFormat implements Format {

	@Override
	public boolean recognises(Upload upload) {
		return upload.startsWith("PK\u0003\u0004") || upload.startsWith("PK\u0005\u0006")
				|| upload.startsWith("PK\u0007\b");
	}

	@Override
	public SourceText read(Upload upload) throws UnreadablePlan {
		ZipParts zip = ZipParts.of(upload.bytes());
		byte[] document = zip.part(MainPart.name(zip));
		if (document == null) {
			throw new UnreadablePlan("这个文件是" + OtherZip.kind(zip) + "，不是 Word 文档。请把计划正文另存为 .docx 再上传，或把文字粘贴进来。");
		}
		DocxBody body = new DocxBody(DocxStyles.of(zip.part("word/styles.xml")),
				DocxNumbering.of(zip.part("word/numbering.xml")),
				DocxNotes.of(zip.part("word/footnotes.xml"), zip.part("word/endnotes.xml")));
		XmlWalk.over(document, body);
		return new SourceText(body.lines());
	}

}
