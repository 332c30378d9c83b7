package org.partyplan.reader.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks whatever is packed in a PDF without keeping it, so that a file that unpacks to
 * gigabytes is refused before anything reads it.
 */
final class PdfBombGuard {

	private static final long MOST = 64L * 1024 * 1024;

	private static final long MOST_IN_ALL = 256L * 1024 * 1024;

	private static final int HEADER = 2;

	/** How far before its data the description of a stream may begin. */
	private static final int DESCRIPTION = 600;

	private static final byte[] KEYWORD = { 's', 't', 'r', 'e', 'a', 'm' };

	/** The filters by which a stream may grow, and those that only make it longer. */
	private static final Pattern PACKED = Pattern.compile("/(LZW|RL|RunLength|Fl(?=[\\s/\\]>]|ateDecode))");

	private static final Pattern WRITTEN_OUT = Pattern.compile("/(A85|ASCII85|AHx|ASCIIHex)");

	private static final Map<String, COSName> FILTERS = Map.of("LZW", COSName.LZW_DECODE, "RL",
			COSName.RUN_LENGTH_DECODE, "RunLength", COSName.RUN_LENGTH_DECODE, "A85", COSName.ASCII85_DECODE, "ASCII85",
			COSName.ASCII85_DECODE, "AHx", COSName.ASCII_HEX_DECODE, "ASCIIHex", COSName.ASCII_HEX_DECODE);

	private long unpacked;

	private PdfBombGuard() {
	}

	static void bound(byte[] file) throws PdfPages.TooMuch {
		PdfBombGuard streams = new PdfBombGuard();
		for (int at = 0; at + KEYWORD.length < file.length; at++) {
			if (file[at] == 's' && Arrays.equals(file, at, at + KEYWORD.length, KEYWORD, 0, KEYWORD.length)) {
				streams.unpack(file, at);
			}
		}
	}

	private void unpack(byte[] file, int keyword) throws PdfPages.TooMuch {
		String description = description(file, keyword);
		List<String> packed = PACKED.matcher(description).results().map((found) -> found.group(1)).toList();
		if (packed.size() > 1) {
			throw new PdfPages.TooMuch();
		}
		InputStream stream = data(file, keyword);
		for (MatchResult found : WRITTEN_OUT.matcher(description).results().toList()) {
			ByteArrayOutputStream plain = new ByteArrayOutputStream();
			decode(found.group(1), stream, plain);
			stream = new ByteArrayInputStream(plain.toByteArray());
		}
		if (!packed.isEmpty() && FILTERS.containsKey(packed.get(0))) {
			decode(packed.get(0), stream, new Counter());
		}
		else {
			inflate(stream);
		}
	}

	private static String description(byte[] file, int keyword) {
		String before = new String(file, Math.max(0, keyword - DESCRIPTION), Math.min(keyword, DESCRIPTION),
				StandardCharsets.ISO_8859_1);
		return before.substring(Math.max(0, before.lastIndexOf("obj")));
	}

	private static InputStream data(byte[] file, int keyword) {
		int data = keyword + KEYWORD.length;
		while (data < file.length && (file[data] == '\r' || file[data] == '\n' || file[data] == ' ')) {
			data++;
		}
		return new ByteArrayInputStream(file, data, file.length - data);
	}

	private void inflate(InputStream packed) throws PdfPages.TooMuch {
		Inflater inflater = new Inflater(true);
		try {
			packed.skipNBytes(HEADER);
			new InflaterInputStream(packed, inflater).transferTo(new Counter());
		}
		catch (PdfPages.TooMuch ex) {
			throw ex;
		}
		catch (IOException ex) {
			// the reader will meet the same end
		}
		finally {
			inflater.end();
		}
	}

	private static void decode(String filter, InputStream stream, OutputStream plain) throws PdfPages.TooMuch {
		try {
			FilterFactory.INSTANCE.getFilter(FILTERS.get(filter))
				.decode(stream, plain, new COSDictionary(), 0, DecodeOptions.DEFAULT);
		}
		catch (PdfPages.TooMuch ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// the reader will meet the same end
		}
	}

	/** Counts one stream, and all of them. */
	private final class Counter extends OutputStream {

		private long length;

		@Override
		public void write(int sign) throws IOException {
			count(1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			count(length);
		}

		private void count(int bytes) throws PdfPages.TooMuch {
			this.length += bytes;
			PdfBombGuard.this.unpacked += bytes;
			if (this.length > MOST || PdfBombGuard.this.unpacked > MOST_IN_ALL) {
				throw new PdfPages.TooMuch();
			}
		}

	}

}
