package org.partyplan.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One form of src/test/resources/forms: where a person finds it, and what is sent with
 * it. CONTRIBUTING, "A form", describes the lines.
 *
 * @param file where it is described
 * @param route the address it is sent to, as site.txt writes it
 * @param lines the other lines in order, each a word and what follows it
 */
record FormBlock(String file, String route, List<String[]> lines) {

	private static final Path FOLDER = Path.of("src/test/resources/forms");

	/**
	 * All of them, file by file; those that need another one's outcome stand below it.
	 */
	static List<FormBlock> all() throws IOException {
		List<FormBlock> blocks = new ArrayList<>();
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".txt")).sorted().toList()) {
				read(file.getFileName().toString().replace(".txt", ""), Files.readAllLines(file), blocks);
			}
		}
		return blocks;
	}

	/** Those to walk of these files and addresses; an empty one means all. */
	static List<FormBlock> of(List<String> wanted) throws IOException {
		return all().stream()
			.filter((block) -> block.all("never").isEmpty())
			.filter((block) -> wanted.stream()
				.anyMatch((one) -> block.file().equals(one) || block.route().startsWith(one)))
			.toList();
	}

	private static void read(String file, List<String> lines, List<FormBlock> blocks) {
		for (String line : lines) {
			String[] words = line.strip().split("\\s+", 2);
			if (words[0].equals("POST")) {
				blocks.add(new FormBlock(file, words[1].strip(), new ArrayList<>()));
			}
			else if (!words[0].isEmpty() && !words[0].startsWith("#")) {
				blocks.get(blocks.size() - 1).lines().add(words);
			}
		}
	}

	/** What follows this word, line by line. */
	List<String> all(String word) {
		return this.lines.stream().filter((line) -> line[0].equals(word)).map((line) -> line[1].strip()).toList();
	}

	/** What follows this word, or nothing. */
	String one(String word) {
		return all(word).stream().findFirst().orElse("");
	}

	/** Who sends it. */
	String user() {
		return one("page").split("\\s+")[0];
	}

	@Override
	public String toString() {
		return this.route;
	}

	/**
	 * What is sent once.
	 *
	 * @param fields what is typed, by the fields' names
	 * @param words what the next page says
	 * @param remark for a wrong one the field that is marked, for a right one whether it
	 * is logged
	 */
	record Sending(Map<String, List<String>> fields, String words, String remark) {

		static Sending of(String line) {
			String[] parts = line.split("\\s*\\|\\s*", -1);
			Map<String, List<String>> fields = new LinkedHashMap<>();
			Arrays.stream(parts[0].split(";\\s*")).filter((field) -> field.contains("=")).forEach((field) -> {
				String[] pair = field.strip().split("=", 2);
				fields.computeIfAbsent(pair[0], (name) -> new ArrayList<>()).add(pair[1]);
			});
			return new Sending(fields, parts[1].strip(), (parts.length > 2) ? parts[2].strip() : "");
		}

	}

}
