package org.partyplan.reader;

import java.util.regex.Pattern;

import org.partyplan.reader.format.ZipParts;

/**
 * A .docx or .xlsx, for who only wants to look into it: by the same reader as the plans,
 * and within its bounds.
 */
public final class OfficeFile {

	/** Of a part no more is kept. */
	private static final int BYTES = 512 * 1024;

	private static final Pattern TOLD = Pattern.compile(
			"word/(?:header\\d*|document)\\.xml|xl/(?:sharedStrings|worksheets/sheet1)\\.xml|(?:.*/)?Page_\\d+/Content\\.xml");

	private final ZipParts zip;

	private OfficeFile(ZipParts zip) {
		this.zip = zip;
	}

	/** Reads it. */
	public static OfficeFile of(byte[] content) throws UnreadablePlan {
		return new OfficeFile(ZipParts.beginnings(content, (name) -> TOLD.matcher(name).matches(), BYTES));
	}

	/** Whether a zip's first part is locked with a password: the first of its flags. */
	public static boolean locked(byte[] content) {
		return content.length > 6 && (content[6] & 1) != 0;
	}

	public boolean word() {
		return this.zip.has("word/document.xml");
	}

	public boolean excel() {
		return this.zip.has("xl/workbook.xml");
	}

	/** An OFD, the page format of official papers. */
	public boolean pageLayout() {
		return this.zip.has("OFD.xml");
	}

	/** What the pages of an OFD say. */
	public String pages() {
		return this.zip.words("Page_", "Doc_0/Pages/Page_0/Content.xml", "Doc_0/Pages/Page_1/Content.xml");
	}

	public boolean macros() {
		return this.zip.macros();
	}

	/** What it says at its beginning: running heads first, then the body. */
	public String beginning() {
		return this.zip.words("word/header", "word/document.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml");
	}

}
