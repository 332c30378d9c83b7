package org.partyplan.reader.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partyplan.reader.UnreadablePlan;

/** Turns bytes into text: by the byte order mark, else UTF-8, else GB18030. */
final class TextDecoding {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/** Of so many Chinese characters one may be broken, by whatever program. */
	private static final int FEW = 200;

	private static final Pattern BROKEN = Pattern.compile("\ufffd{1,4}");

	private TextDecoding() {
	}

	static String decode(byte[] bytes) throws UnreadablePlan {
		Stream<Supplier<Optional<String>>> ways = Stream.of(() -> marked(bytes),
				() -> strict(bytes, StandardCharsets.UTF_8), () -> lenient(bytes, StandardCharsets.UTF_8),
				() -> strict(bytes, GB18030), () -> lenient(bytes, GB18030));
		return ways.flatMap((way) -> way.get().stream())
			.findFirst()
			.filter(TextDecoding::readable)
			.orElseThrow(() -> new UnreadablePlan("这个文件不是文字，打不开。请上传 Word、PDF 或 .txt 文件，或把文字粘贴进来。"));
	}

	private static Optional<String> marked(byte[] bytes) {
		if (startsWith(bytes, 0xff, 0xfe)) {
			return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
		}
		if (startsWith(bytes, 0xfe, 0xff)) {
			return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
		}
		if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
			return Optional.of(new String(bytes, 4, bytes.length - 4, GB18030));
		}
		return startsWith(bytes, 0xef, 0xbb, 0xbf)
				? Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)) : Optional.empty();
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static Optional<String> strict(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The text with its few broken characters replaced, or nothing where they are many.
	 */
	private static Optional<String> lenient(byte[] bytes, Charset charset) {
		String text = new String(bytes, charset);
		long broken = BROKEN.matcher(text).results().count();
		long whole = text.chars().filter((sign) -> sign >= 0x80 && sign != 0xfffd).count();
		boolean cut = broken == 1 && text.charAt(text.length() - 1) == 0xfffd;
		return (cut || broken * FEW <= whole) ? Optional.of(cut ? text.substring(0, text.length() - 1) : text)
				: Optional.empty();
	}

	/**
	 * Text has hardly any control characters; anything else is a program, a picture, a
	 * broken file.
	 */
	private static boolean readable(String text) {
		long control = text.chars().filter((sign) -> sign < ' ' && "\t\n\r\f\u000b\u001a".indexOf(sign) < 0).count();
		long strange = text.chars().filter((sign) -> sign == 0xfffd || (sign >= 0xe000 && sign < 0xf900)).count();
		return control * 200 <= text.length() && text.indexOf('\0') < 0 && strange * 10 <= text.length();
	}

}
