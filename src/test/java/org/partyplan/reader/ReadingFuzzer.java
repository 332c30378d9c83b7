package org.partyplan.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Jazzer calls with ever new bytes (profile faults), and {@link ReadingFuzzTests}
 * with those once found: for any bytes reading ends with a plan or a clear refusal.
 */
public final class ReadingFuzzer {

	/**
	 * The unpacked parts of a .docx, which are zipped before they are read: == and a name
	 * on a line, then the part.
	 */
	static final String PARTS = "== ";

	/** What the reader says where it would rather have failed. */
	private static final String FAULT = "结构读不出来";

	private static final String SLOW = "读了很久";

	private ReadingFuzzer() {
	}

	/** Jazzer calls this once; a library that is met first is slow. */
	public static void fuzzerInitialize() {
		read(SomePdf.empty().page().line(0, "一、抓学习").bytes());
		try {
			for (Path file : ReadingFuzzTests.files()) {
				read(file(Files.readAllBytes(file)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads the bytes; a second time where the first may have been slow to start. */
	public static void fuzzerTestOneInput(byte[] input) {
		String refused = read(file(input));
		String sentence = refused.contains(SLOW) ? read(file(input)) : refused;
		require(sentence.endsWith("。") && sentence.contains("请"), "says what to do: " + sentence);
		require(!sentence.contains(FAULT) && !sentence.contains(SLOW), sentence);
	}

	/** What the reader says against the file. */
	private static String read(byte[] file) {
		try {
			check(PlanReader.read(file, "计划"));
			return "请看。";
		}
		catch (UnreadablePlan refusal) {
			return String.valueOf(refusal.getMessage());
		}
	}

	private static byte[] file(byte[] input) {
		String text = new String(input, StandardCharsets.ISO_8859_1);
		return text.startsWith(PARTS) ? zipped(new String(input, StandardCharsets.UTF_8)) : input;
	}

	private static byte[] zipped(String text) {
		List<String> namesAndContents = new ArrayList<>();
		for (String part : text.split("(?:^|\n)" + PARTS)) {
			int line = part.indexOf('\n');
			String name = part.substring(0, Math.max(line, 0)).replaceAll("\\W+$", "");
			if (line > 0 && !namesAndContents.contains(name)) {
				namesAndContents.add(name);
				namesAndContents.add(part.substring(line + 1));
			}
		}
		return UnreadablePlanTests.zip(namesAndContents.toArray(String[]::new));
	}

	private static void check(PlanDraft draft) {
		for (Part part : draft.parts()) {
			require(letters(part.no() + part.title() + part.text()).equals(letters(part.source())),
					"every word stands in its part: " + part);
		}
		require(!draft.parts().isEmpty(), "a plan has parts");
		require(PlanJson.write(draft).startsWith("{"), "a plan can be written");
	}

	private static String letters(String text) {
		return text.codePoints()
			.filter(Character::isLetterOrDigit)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static void require(boolean held, String rule) {
		if (!held) {
			throw new IllegalStateException(rule);
		}
	}

}
