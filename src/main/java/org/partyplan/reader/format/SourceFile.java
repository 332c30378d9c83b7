package org.partyplan.reader.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.TextEncoding;

/**
 * A file as it came in.
 *
 * @param encoding by which its text is to be read; null to find it out
 */
public record SourceFile(byte[] bytes, String name, @Nullable TextEncoding encoding) {

	/** What the file begins with, byte by byte. */
	String head(int length) {
		return new String(this.bytes, 0, Math.min(length, this.bytes.length), StandardCharsets.ISO_8859_1);
	}

	boolean startsWith(String magic) {
		return head(magic.length()).equals(magic);
	}

	/** The container of Office 97 to 2003, and of locked documents since. */
	boolean ole2() {
		return startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
	}

	/** Whether the bytes of a word stand anywhere, as UTF-16 if wide. */
	boolean contains(String word, boolean wide) {
		byte[] needle = word.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
		return new String(this.bytes, StandardCharsets.ISO_8859_1)
			.contains(new String(needle, StandardCharsets.ISO_8859_1));
	}

	boolean named(String extension) {
		return this.name.toLowerCase(Locale.ROOT).endsWith(extension);
	}

}
