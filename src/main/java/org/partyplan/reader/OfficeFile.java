package org.partyplan.reader;

import java.util.regex.Pattern;

import org.partyplan.reader.format.ZipParts;

/**
 * A .docx or .xlsx, for who only wants to look into it: by the same reader as the plans,
 * and within its bounds.
 */
public final class OfficeFile {

	/** Of a part no more is unpacked. */
	private static final int BYTES = 512 * 1024;

	private static final Pattern HEADS = Pattern.compile("word/header\\d*\\.xml");

	private static final Pattern BODY = Pattern
		.compile("word/document\\.xml|xl/(?:sharedStrings|worksheets/sheet1)\\.xml");

	private final ZipParts zip;

	private OfficeFile(ZipParts zip) {
		this.zip = zip;
	}

	/** Reads its directory. */
	public static OfficeFile of(byte[] content) throws UnreadablePlan {
		return new OfficeFile(ZipParts.of(content));
	}

	public boolean word() {
		return this.zip.has("word/document.xml");
	}

	public boolean excel() {
		return this.zip.has("xl/workbook.xml");
	}

	public boolean locked() {
		return this.zip.locked();
	}

	public boolean macros() {
		return this.zip.macros();
	}

	/** What it says at its beginning: running heads first, then the body. */
	public String beginning() {
		return this.zip.beginning((name) -> HEADS.matcher(name).matches(), BYTES)
				+ this.zip.beginning((name) -> BODY.matcher(name).matches(), BYTES);
	}

}
