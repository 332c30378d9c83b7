package org.partyplan.reader.format;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import java.util.Optional;

import org.partyplan.reader.TextEncoding;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.reader.structure.Marks;
import org.partyplan.reader.text.SourceText;

/** A web page, or a piece of its source. */
public final class HtmlFormat implements Format {

	/** What a page begins with, behind comments and declarations. */
	private static final Pattern OPENING = Pattern.compile(
			"^(?:<!--|<!doctype html|<(?:html|head|body|meta|title|article|section|div|p|h[1-6]|table|ul|ol|span|font)[\\s>])");

	private static final Pattern XHTML = Pattern.compile("^<\\?xml[^>]{0,200}\\?>\\s{0,20}<(?:!doctype )?html");

	/** Marks that only the source of a page has, and that come in numbers there. */
	private static final Pattern TAG = Pattern.compile("</(?:p|div|h[1-6]|li|td|tr|span|strong|section)>|<br ?/?>",
			Pattern.CASE_INSENSITIVE);

	private static final int FEW = 3;

	private static final int HEAD = 2048;

	private static final Pattern CHARSET = Pattern
		.compile("<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?([a-zA-Z][\\w-]{1,19})", Pattern.CASE_INSENSITIVE);

	private static final int DEEPEST = 400;

	private static final int MOST = 8_000_000;

	@Override
	public boolean recognises(SourceFile upload) {
		return written(head(upload));
	}

	/** ASCII reads the same in all the encodings but the wide ones. */
	private static String head(SourceFile upload) {
		String head = upload.head(HEAD).replace("\0", "");
		return head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
	}

	/** Whether a text is the source of a page. */
	public static boolean written(String text) {
		String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
		return OPENING.matcher(head).find() || XHTML.matcher(head).find()
				|| (TAG.matcher(text).results().limit(FEW).count() == FEW && !Markdown.marked(text));
	}

	@Override
	public SourceText read(SourceFile upload) throws UnreadablePlan {
		Optional<Charset> foreign = foreign(upload);
		return parsed(foreign.isPresent() ? new String(upload.bytes(), foreign.get()) : TextDecoding.of(upload).text());
	}

	@Override
	public Optional<TextEncoding> encoding(SourceFile upload) throws UnreadablePlan {
		return foreign(upload).isPresent() ? Optional.empty() : Optional.of(TextDecoding.of(upload).encoding());
	}

	/** What the page says of itself, unless somebody has chosen another. */
	private static Optional<Charset> foreign(SourceFile upload) {
		Matcher charset = CHARSET.matcher(upload.head(HEAD));
		boolean known = upload.encoding() == null && charset.find() && foreign(charset.group(1));
		return known ? Optional.of(Charset.forName(charset.group(1))) : Optional.empty();
	}

	/** None of those that are tried anyway. */
	private static boolean foreign(String charset) {
		String name = charset.toUpperCase(Locale.ROOT);
		return !name.startsWith("UTF") && !name.startsWith("GB") && !name.startsWith("BIG5")
				&& Charset.isSupported(name);
	}

	public static SourceText parsed(String html) throws UnreadablePlan {
		if (html.length() > MOST) {
			throw new UnreadablePlan("这个网页的源码太大，不像一份计划。请把计划正文复制到新文档，另存为 .docx 再上传，或把文字粘贴进来。");
		}
		Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
		HtmlSpans.filled(page);
		return new SourceText(HtmlBody.lines(page.body()));
	}

}
