package org.partyplan.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The tables of a PDF's fonts are given in ranges, which the library writes out: a few
 * bytes may stand for thousands of millions of letters. Such are refused.
 */
final class PdfFontSizes {

	private static final int MOST_LETTERS = 0xffff;

	/** All the fonts of a document together. */
	private static final long MOST_IN_ALL = 3_000_000;

	private static final int MOST_BYTES = 4 * 1024 * 1024;

	private static final int DEEPEST = 30;

	/**
	 * The lists of ranges; in the others each pair is one letter, which may mean several:
	 * —— is <20142014>.
	 */
	private static final Pattern RANGES = Pattern
		.compile("begin(?:bf|cid|notdef)range(.*?)(?:end(?:bf|cid|notdef)range|\\z)", Pattern.DOTALL);

	private static final Pattern RANGE = Pattern
		.compile("<([0-9a-fA-F]{1,8})>\\s{0,9}<([0-9a-fA-F]{1,8})>[^<\\n]{0,9}(?:<[^>]{0,999}>)?");

	private long letters;

	private PdfFontSizes() {
	}

	static void bound(PDDocument document) throws IOException {
		PdfFontSizes sizes = new PdfFontSizes();
		COSDocument objects = document.getDocument();
		for (COSObjectKey key : objects.getXrefTable().keySet()) {
			COSObject object = objects.getObjectFromPool(key);
			sizes.look((object != null) ? object.getObject() : null, 0);
		}
	}

	private void look(COSBase object, int depth) throws IOException {
		if (depth > DEEPEST) {
			return;
		}
		if (object instanceof COSDictionary dictionary) {
			widths(dictionary.getDictionaryObject(COSName.W));
			widths(dictionary.getDictionaryObject(COSName.W2));
			meanings(dictionary.getDictionaryObject(COSName.TO_UNICODE));
			meanings(dictionary.getDictionaryObject(COSName.ENCODING));
			for (COSBase value : dictionary.getValues()) {
				look(value, depth + 1);
			}
		}
		else if (object instanceof COSArray array) {
			for (COSBase value : array) {
				look(value, depth + 1);
			}
		}
	}

	/** Of the form: first [widths], or first last width. */
	private void widths(COSBase table) throws PdfPages.TooMuch {
		if (table instanceof COSArray array) {
			for (int i = 0; i + 1 < array.size(); i++) {
				if (array.getObject(i) instanceof COSNumber first && array.getObject(i + 1) instanceof COSNumber last) {
					count(last.longValue() - first.longValue());
					i++;
				}
			}
		}
	}

	private void meanings(COSBase table) throws IOException {
		if (table instanceof COSStream stream) {
			try (InputStream text = stream.createInputStream()) {
				String map = new String(text.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
				List<MatchResult> ranges = RANGES.matcher(map)
					.results()
					.flatMap((list) -> RANGE.matcher(list.group(1)).results())
					.toList();
				for (MatchResult range : ranges) {
					count(Math.max(0, Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16)) / 16);
				}
				count(map.length() == MOST_BYTES ? MOST_IN_ALL : 0);
			}
		}
	}

	private void count(long range) throws PdfPages.TooMuch {
		this.letters += Math.max(0, range);
		if (range > MOST_LETTERS || this.letters > MOST_IN_ALL) {
			throw new PdfPages.TooMuch();
		}
	}

}
