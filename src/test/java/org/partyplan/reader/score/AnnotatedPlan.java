package org.partyplan.reader.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with what a person found in it, and what counts neither way.
 *
 * @param gold the plan as annotated
 * @param optional what is right either way, and accepted alternatives
 */
public record AnnotatedPlan(String name, String text, JsonNode gold, JsonNode optional) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public static List<AnnotatedPlan> in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".gold.json"))
				.sorted()
				.map(AnnotatedPlan::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same plans as files of an office's programs. */
	static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().matches(".*\\.(?:docx?|xlsx|html|pdf)")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The plan of a file in its folder. */
	static AnnotatedPlan of(Path file) {
		String name = file.getFileName().toString().replaceAll("\\..*", "");
		Path gold = file.resolveSibling(name + ".gold.json");
		try (Stream<String> lines = Files.lines(gold.resolveSibling(name + ".txt"))) {
			String text = lines.filter((line) -> !line.startsWith("# source:")).collect(Collectors.joining("\n"));
			Path optional = gold.resolveSibling(name + ".optional.json");
			return new AnnotatedPlan(name, text, JSON.readTree(gold.toFile()),
					Files.exists(optional) ? JSON.readTree(optional.toFile()) : JSON.createObjectNode());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Another text; what was found in it is written as the text is. */
	AnnotatedPlan rewritten(UnaryOperator<String> way) {
		return new AnnotatedPlan(this.name, way.apply(this.text), JSON.readTree(way.apply(this.gold.toString())),
				this.optional);
	}

	AnnotatedPlan named(String other) {
		return new AnnotatedPlan(other, this.text, this.gold, this.optional);
	}

	/** As Word files of an office have it. */
	public AnnotatedPlan fullWidth() {
		String wide = this.text.replaceAll("(?<!\\d),|,(?!\\d)", "，")
			.replace('(', '（')
			.replace(')', '）')
			.replace(':', '：')
			.replace(';', '；')
			.replace('!', '！')
			.replace('?', '？')
			.replace('%', '％');
		return new AnnotatedPlan(this.name, wide, this.gold, this.optional);
	}

	List<String> optional(String key) {
		return strings(this.optional.path(key));
	}

	List<String> alternatives(String key, String quote) {
		return strings(this.optional.path(key).path(quote));
	}

	static List<String> strings(JsonNode array) {
		return array.values().stream().map((value) -> value.asString("")).toList();
	}

}
