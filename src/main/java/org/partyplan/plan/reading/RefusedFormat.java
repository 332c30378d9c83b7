package org.partyplan.plan.reading;

import java.util.Locale;
import java.util.function.Predicate;

/** Kinds of files that are not read, each with what to do instead. */
enum RefusedFormat implements Format {

	ENCRYPTED("加了密码的 Word 文档", "请先在 Word 或 WPS 中去掉密码再上传。",
			(upload) -> ole2(upload) && upload.contains("EncryptedPackage", true)),

	EXCEL("Excel 表格", "请把计划正文另存为 .docx 再上传，或把文字粘贴进来。", (upload) -> ole2(upload) && upload.contains("Workbook", true)),

	POWERPOINT("演示文稿", "请把计划正文另存为 .docx 再上传，或把文字粘贴进来。",
			(upload) -> ole2(upload) && upload.contains("PowerPoint Document", true)),

	WORD_97("旧版 Word 文档（.doc）或旧版 WPS 文档", "请用 Word 或 WPS 打开，另存为 .docx 再上传。", RefusedFormat::ole2),

	PDF("PDF 文件", "请另存为 .docx 再上传，或把文字粘贴进来。", (upload) -> upload.head(1024).contains("%PDF-")),

	RICH_TEXT("RTF 文档", "请用 Word 或 WPS 打开，另存为 .docx 再上传。", (upload) -> upload.startsWith("{\\rtf")),

	WEB_PAGE("网页", "请用 Word 或 WPS 打开，另存为 .docx 再上传，或把文字粘贴进来。", RefusedFormat::html),

	XML("XML 文件", "请用 Word 或 WPS 打开，另存为 .docx 再上传。", (upload) -> upload.head(256).stripLeading().contains("<?xml")),

	PICTURE("图片", "请上传 .docx 原稿，或把文字粘贴进来。", RefusedFormat::picture),

	ARCHIVE("压缩包", "请先解压，再上传里面的 .docx 文件。", (upload) -> upload.startsWith("Rar!") || upload.startsWith("7z\u00bc\u00af")
			|| upload.startsWith("\u001f\u008b"));

	private final String kind;

	private final String advice;

	private final Predicate<Upload> rule;

	RefusedFormat(String kind, String advice, Predicate<Upload> rule) {
		this.kind = kind;
		this.advice = advice;
		this.rule = rule;
	}

	@Override
	public boolean recognises(Upload upload) {
		return this.rule.test(upload);
	}

	@Override
	public SourceText read(Upload upload) throws UnreadablePlan {
		throw new UnreadablePlan("这个文件是" + this.kind + "，暂不能读。" + this.advice);
	}

	private static boolean ole2(Upload upload) {
		return upload.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
	}

	private static boolean html(Upload upload) {
		String head = upload.head(2048).toLowerCase(Locale.ROOT);
		return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")
				|| (head.startsWith("mime-version:") && head.contains("multipart/related"));
	}

	private static boolean picture(Upload upload) {
		return upload.startsWith("\u0089PNG") || upload.startsWith("\u00ff\u00d8\u00ff") || upload.startsWith("GIF8")
				|| upload.startsWith("BM\u0000");
	}

}
