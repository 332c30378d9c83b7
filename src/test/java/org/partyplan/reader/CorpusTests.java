package org.partyplan.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.Part.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Reads the texts in ../shared/corpus, which are no part of the project. */
class CorpusTests {

	private static final Path SHARED = Path.of("../shared");

	@TempDir
	Path folder;

	@BeforeAll
	static void corpus() {
		assumeTrue(Files.isDirectory(SHARED.resolve("corpus/annotated")),
				"no corpus in " + SHARED.toAbsolutePath() + ": its tests are skipped");
	}

	private static List<String> texts() throws IOException {
		try (Stream<Path> files = Files.walk(SHARED.resolve("corpus"))) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().map(CorpusTests::text).toList();
		}
	}

	private static String text(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter((line) -> !line.startsWith("# source:")).collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String fullWidth(String text) {
		String commas = text.replaceAll("(?<!\\d),|,(?!\\d)", "，");
		return commas.replace('(', '（')
			.replace(')', '）')
			.replace(':', '：')
			.replace(';', '；')
			.replace('!', '！')
			.replace('?', '？')
			.replace('%', '％');
	}

	private static String letters(String text) {
		return text.codePoints()
			.filter(Character::isLetterOrDigit)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	@Test
	void thePartsRebuildTheText() throws IOException {
		for (String text : texts()) {
			assertThat(Plans.read(text).parts().stream().map(Part::source).collect(Collectors.joining()))
				.isEqualTo(text);
		}
	}

	@Test
	void everyWordStandsInItsPart() throws IOException {
		for (String text : texts()) {
			assertThat(Plans.read(text).parts())
				.allSatisfy((part) -> assertThat(letters(part.no() + part.title() + part.text()))
					.isEqualTo(letters(part.source())));
		}
	}

	@Test
	void everyPartStandsInThePlan() throws IOException {
		for (String text : texts()) {
			PlanDraft draft = Plans.read(text);
			String plan = letters(String.join("", PlanJson.write(draft)).replace("\\t", "").replace("\\n", ""));
			assertThat(draft.parts()).filteredOn((part) -> part.role() != Role.NOTICE)
				.allSatisfy((part) -> assertThat(plan).contains(letters(part.title()), letters(part.text())));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "half", "full" })
	void theScoresHold(String width) throws Exception {
		for (String text : texts()) {
			String given = width.equals("full") ? fullWidth(text) : text;
			Files.writeString(this.folder.resolve(hash(given) + ".json"), PlanJson.write(Plans.read(given)));
		}
		JsonNode scores = score(width.equals("full"));
		assertThat(scores.get("struct").doubleValue()).isGreaterThanOrEqualTo(0.97);
		assertThat(scores.get("metric").doubleValue()).isGreaterThanOrEqualTo(0.93);
		assertThat(scores.get("cadence").doubleValue()).isGreaterThanOrEqualTo(0.93);
		assertThat(scores.get("head").doubleValue()).isGreaterThanOrEqualTo(0.95);
		assertThat(scores.get("kept").doubleValue()).isEqualTo(1.0);
		assertThat(scores.get("junk").intValue()).isZero();
	}

	/**
	 * The scorer asks for the plan of a file; it gets the one that was written for the
	 * same text.
	 */
	private JsonNode score(boolean full) throws IOException {
		String answer = "cat " + this.folder + "/$(sha256sum < \"$0\" | cut -c1-64).json";
		List<String> command = Stream
			.of(Stream.of("python3", SHARED.resolve("tools/score_plan.py").toString(), "--json"),
					Stream.of("--fullwidth").filter((flag) -> full),
					Stream.of(SHARED.resolve("corpus/annotated").toString(), "--", "sh", "-c", answer))
			.flatMap((words) -> words)
			.toList();
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (InputStream output = process.getInputStream()) {
			return JsonMapper.builder().build().readTree(output);
		}
	}

	private static String hash(String text) throws NoSuchAlgorithmException {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
