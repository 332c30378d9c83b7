package org.partyplan.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A PDF's pages are mostly packed and drawn with fonts of their own, so that only what
 * stands there in the open can be found: the title, bookmarks, unpacked text.
 */
final class PdfMarks {

	private static final List<String> MARKS = List.of("绝密★", "机密★", "秘密★", "密级：绝密", "密级：机密", "密级：秘密");

	private static final List<Charset> CODES = List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_8);

	private PdfMarks() {
	}

	/** The marks found in it, a line each. */
	static String text(byte[] content) {
		String raw = new String(content, StandardCharsets.ISO_8859_1);
		return MARKS.stream()
			.filter((mark) -> CODES.stream().anyMatch((code) -> stands(raw, mark.getBytes(code))))
			.collect(Collectors.joining("\n"));
	}

	private static boolean stands(String raw, byte[] mark) {
		StringBuilder hex = new StringBuilder();
		for (byte piece : mark) {
			hex.append(String.format("%02X", piece));
		}
		return raw.contains(new String(mark, StandardCharsets.ISO_8859_1)) || raw.contains(hex)
				|| raw.contains(hex.toString().toLowerCase());
	}

}
