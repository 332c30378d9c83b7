package org.partyplan.plan.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns bytes into text: by the byte order mark, else UTF-8, else GB18030. */
final class TextDecoding {

	/** A text saved in the middle of a character still is a text. */
	private static final int LONGEST_CHARACTER = 3;

	private TextDecoding() {
	}

	static String decode(byte[] bytes) throws UnreadablePlan {
		return Stream.of(marked(bytes), utf8(bytes), strict(bytes, bytes.length, Charset.forName("GB18030")))
			.flatMap(Optional::stream)
			.findFirst()
			.filter(TextDecoding::readable)
			.orElseThrow(() -> new UnreadablePlan("这个文件不是文字，打不开。请上传 .docx 或 .txt 文件，或把文字粘贴进来。"));
	}

	private static Optional<String> marked(byte[] bytes) {
		if (startsWith(bytes, 0xff, 0xfe)) {
			return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
		}
		if (startsWith(bytes, 0xfe, 0xff)) {
			return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
		}
		return startsWith(bytes, 0xef, 0xbb, 0xbf)
				? Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)) : Optional.empty();
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		return bytes.length >= mark.length
				&& IntStream.range(0, mark.length).allMatch((i) -> (bytes[i] & 0xff) == mark[i]);
	}

	private static Optional<String> utf8(byte[] bytes) {
		return IntStream.rangeClosed(0, Math.min(LONGEST_CHARACTER, bytes.length - 1))
			.mapToObj((cut) -> strict(bytes, bytes.length - cut, StandardCharsets.UTF_8))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<String> strict(byte[] bytes, int length, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
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
