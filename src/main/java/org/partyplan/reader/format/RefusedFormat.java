package org.partyplan.reader.format;

import java.util.Locale;
import java.util.function.Predicate;

import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.text.SourceText;

/** Kinds of files that are not read, each with what to do instead. */
enum RefusedFormat implements Format {

	ENCRYPTED("加了密码的 Office 文档", "请先在 Word 或 WPS 中去掉密码再上传。",
			(upload) -> upload.ole2() && upload.contains("EncryptedPackage", true)),

	EXCEL("旧版 Excel 表格", "请用 Excel 或 WPS 打开，另存为 .xlsx 再上传，或把文字粘贴进来。",
			(upload) -> office(upload) && (upload.contains("Workbook", true) || upload.contains("Book", true))),

	POWERPOINT("演示文稿", "请把计划正文另存为 .docx 再上传，或把文字粘贴进来。",
			(upload) -> office(upload) && upload.contains("PowerPoint Document", true)),

	OLD_OFFICE("旧版 Office 或 Works 文件，不是 Word 文档", "请用 Word 或 WPS 打开，另存为 .docx 再上传。", RefusedFormat::office),

	RICH_TEXT("RTF 文档", "请用 Word 或 WPS 打开，另存为 .docx 再上传。", (upload) -> upload.startsWith("{\\rtf")),

	WEB_ARCHIVE("单个文件的网页（.mht）", "请用 Word 或 WPS 打开，另存为 .docx 再上传，或把文字粘贴进来。", RefusedFormat::archivedPage),

	XML("XML 文件", "请用 Word 或 WPS 打开，另存为 .docx 再上传。",
			(upload) -> upload.head(256).replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<?xml")
					&& !upload.head(1024).contains("<html")),

	PICTURE("图片", "请上传能选中文字的 .docx、.doc 或 .pdf 文件，或把文字粘贴进来。", RefusedFormat::picture),

	ARCHIVE("压缩包", "请先解压，再上传里面的 Word 文档。", (upload) -> upload.startsWith("Rar!") || upload.startsWith("7z\u00bc\u00af")
			|| upload.startsWith("\u001f\u008b"));

	private final String kind;

	private final String advice;

	private final Predicate<SourceFile> rule;

	RefusedFormat(String kind, String advice, Predicate<SourceFile> rule) {
		this.kind = kind;
		this.advice = advice;
		this.rule = rule;
	}

	@Override
	public boolean recognises(SourceFile upload) {
		return this.rule.test(upload);
	}

	@Override
	public SourceText read(SourceFile upload) throws UnreadablePlan {
		throw new UnreadablePlan("这个文件是" + this.kind + "，暂不能读。" + this.advice);
	}

	/** An office file, but none of Word's. */
	private static boolean office(SourceFile upload) {
		return upload.ole2() && !upload.contains("WordDocument", true);
	}

	private static boolean archivedPage(SourceFile upload) {
		String head = upload.head(2048).toLowerCase(Locale.ROOT);
		return head.startsWith("mime-version:") && head.contains("multipart/related");
	}

	private static boolean picture(SourceFile upload) {
		return upload.startsWith("\u0089PNG") || upload.startsWith("\u00ff\u00d8\u00ff") || upload.startsWith("GIF8")
				|| upload.startsWith("BM\u0000");
	}

}
