package org.partyplan.reader.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.TextEncoding;
import org.partyplan.reader.UnreadablePlan;

/**
 * A text and the encoding by which its bytes were read: the one that was chosen, else the
 * one of the byte order mark, else UTF-16 where the bytes look like it, else UTF-8, else
 * GB18030 or Big5, in which of them more of the characters are common ones.
 */
record TextDecoding(TextEncoding encoding, String text) {

	/** Of so many Chinese characters one may be broken, by whatever program. */
	private static final int FEW = 200;

	private static final int TENTH = 10;

	/** Who chooses an encoding may see what it gives, as long as that is text at all. */
	private static final int HALF = 2;

	private static final Pattern BROKEN = Pattern.compile("\ufffd{1,4}");

	static TextDecoding of(SourceFile upload) throws UnreadablePlan {
		byte[] bytes = upload.bytes();
		TextEncoding chosen = upload.encoding();
		if (chosen != null) {
			return Optional.of(chosen(bytes, chosen))
				.filter((read) -> read.readable(HALF))
				.orElseThrow(() -> new UnreadablePlan("按 " + chosen.label() + " 读出来的不是文字，内容没有变。请换一种编码。"));
		}
		return guess(bytes).filter((read) -> read.readable(TENTH))
			.orElseThrow(() -> new UnreadablePlan("这个文件不是文字，打不开。请用原来的程序打开，另存为 .docx 再上传，或把文字粘贴进来。"));
	}

	private static Optional<TextDecoding> guess(byte[] bytes) {
		Stream<Supplier<Optional<TextDecoding>>> ways = Stream.of(() -> marked(bytes), () -> wide(bytes),
				() -> strict(bytes, TextEncoding.UTF_8), () -> lenient(bytes, TextEncoding.UTF_8),
				() -> strict(bytes, chinese(bytes)), () -> lenient(bytes, chinese(bytes)));
		return ways.flatMap((way) -> way.get().stream()).findFirst();
	}

	private static Optional<TextDecoding> marked(byte[] bytes) {
		return Stream.of(TextEncoding.values())
			.filter((encoding) -> mark(bytes, encoding) > 0)
			.findFirst()
			.map((encoding) -> chosen(bytes, encoding));
	}

	private static TextDecoding chosen(byte[] bytes, TextEncoding encoding) {
		int mark = mark(bytes, encoding);
		return new TextDecoding(encoding, new String(bytes, mark, bytes.length - mark, encoding.charset()));
	}

	/** The length of the encoding's byte order mark, where the bytes begin with it. */
	private static int mark(byte[] bytes, TextEncoding encoding) {
		return switch (encoding) {
			case UTF_8 -> startsWith(bytes, 0xef, 0xbb, 0xbf);
			case GB18030 -> startsWith(bytes, 0x84, 0x31, 0x95, 0x33);
			case UTF_16LE -> startsWith(bytes, 0xff, 0xfe);
			case UTF_16BE -> startsWith(bytes, 0xfe, 0xff);
			case BIG5 -> 0;
		};
	}

	private static int startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
				return 0;
			}
		}
		return mark.length;
	}

	/** Without a mark, where nearly every pair of bytes is a character of such texts. */
	private static Optional<TextDecoding> wide(byte[] bytes) {
		if (bytes.length % 2 != 0
				|| strict(bytes, TextEncoding.UTF_8).filter((read) -> read.readable(TENTH)).isPresent()) {
			return Optional.empty();
		}
		return Stream.of(TextEncoding.UTF_16LE, TextEncoding.UTF_16BE)
			.map((encoding) -> chosen(bytes, encoding))
			.filter((read) -> read.text.chars().filter(TextDecoding::usual).count() * 50 >= read.text.length() * 49L)
			.findFirst();
	}

	private static boolean usual(int sign) {
		return (sign >= ' ' && sign < 0x7f) || sign == '\n' || sign == '\r' || sign == '\t'
				|| (sign >= 0x2010 && sign < 0x2040) || (sign >= 0x3000 && sign < 0x3020)
				|| (sign >= 0x4e00 && sign < 0xa000) || (sign > 0xff00 && sign < 0xff60);
	}

	private static Optional<TextDecoding> strict(byte[] bytes, TextEncoding encoding) {
		try {
			return Optional.of(new TextDecoding(encoding,
					encoding.charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The text with its few broken characters replaced, or nothing where they are many.
	 */
	private static Optional<TextDecoding> lenient(byte[] bytes, TextEncoding encoding) {
		String text = new String(bytes, encoding.charset());
		long broken = BROKEN.matcher(text).results().count();
		long whole = text.chars().filter((sign) -> sign >= 0x80 && sign != 0xfffd).count();
		boolean cut = broken == 1 && text.charAt(text.length() - 1) == 0xfffd;
		return (cut || broken * FEW <= whole)
				? Optional.of(new TextDecoding(encoding, cut ? text.substring(0, text.length() - 1) : text))
				: Optional.empty();
	}

	/** GB18030 unless the bytes are far better Big5. */
	static TextEncoding chinese(byte[] bytes) {
		return (common(bytes, 0xa4, 0xc6, 0x40) > common(bytes, 0xb0, 0xd7, 0xa1)) ? TextEncoding.BIG5
				: TextEncoding.GB18030;
	}

	/**
	 * How many characters are of the first level, which holds the common ones, in an
	 * encoding of two bytes each, or signs.
	 */
	private static int common(byte[] bytes, int first, int last, int lowest) {
		int common = 0;
		for (int i = 0; i + 1 < bytes.length; i++) {
			int lead = bytes[i] & 0xff;
			int trail = bytes[i + 1] & 0xff;
			if (lead >= 0x80) {
				common += (trail >= lowest && ((lead >= first && lead <= last) || lead == 0xa1)) ? 1 : 0;
				i++;
			}
		}
		return common;
	}

	/**
	 * Text has hardly any control characters; anything else is a program, a picture, a
	 * broken file.
	 * @param part the part of its characters that may be strange ones, as a divisor
	 */
	private boolean readable(int part) {
		long control = this.text.chars()
			.filter((sign) -> sign < ' ' && "\t\n\r\f\u000b\u001a".indexOf(sign) < 0)
			.count();
		long strange = this.text.chars().filter((sign) -> sign == 0xfffd || (sign >= 0xe000 && sign < 0xf900)).count();
		return control * 200 <= this.text.length() && this.text.indexOf('\0') < 0
				&& strange * part <= this.text.length();
	}

}
