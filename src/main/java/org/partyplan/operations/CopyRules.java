package org.partyplan.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the modules' files {@code generate/MODULE.txt} say of their tables; how to write
 * them stands in that of the organization.
 */
final class CopyRules {

	private final Set<String> copied = new LinkedHashSet<>();

	private final Set<String> shared = new LinkedHashSet<>();

	private final Map<String, String> filters = new HashMap<>();

	private final Map<String, String> values = new TreeMap<>();

	CopyRules(Map<String, String> given) {
		files().forEach((file) -> file.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> expanded(line, given))
			.forEach(this::read));
	}

	/** The tables that have rows of a hospital. */
	Set<String> copied() {
		return this.copied;
	}

	/** Those that have none, or nobody's. */
	Set<String> shared() {
		return this.shared;
	}

	String filter(String table) {
		return this.filters.getOrDefault(table, "true");
	}

	@Nullable String value(String table, String column) {
		return this.values.get(table + "." + column);
	}

	/** The person of that name at the other hospital. */
	static String called(String name) {
		return "coalesce((select n.name from namesake n where n.old_name = " + name + " and n.k = h.k), " + name + ")";
	}

	private void read(String line) {
		String[] word = line.split(" ");
		switch (word[0]) {
			case "copied" -> this.copied.addAll(List.of(word).subList(1, word.length));
			case "shared" -> this.shared.addAll(List.of(word).subList(1, word.length));
			default -> {
				String rest = line.substring(line.indexOf(' ') + 1);
				switch (word[1]) {
					case "where" -> this.filters.put(word[0], rest.substring("where ".length()));
					case "=" -> this.values.put(word[0], rest.substring("= ".length()));
					default -> throw new IllegalStateException(line);
				}
			}
		}
	}

	private static String expanded(String line, Map<String, String> given) {
		String text = line.replaceAll("\\bcalled\\(([\\w.]+)\\)", called("$1"))
			.replaceAll("\\bkept\\(([\\w.]+)\\)", "(not exists (select 1 from gone g where g.id = $1 and g.k = h.k))")
			.replaceAll("\\bslow\\(([\\w.]+)\\)", "(exists (select 1 from slow l where l.id = $1 and l.k = h.k))");
		for (Map.Entry<String, String> one : given.entrySet()) {
			text = text.replace(":" + one.getKey(), one.getValue());
		}
		return text;
	}

	private static List<String> files() {
		try {
			List<String> texts = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:generate/modules/*.txt")) {
				texts.add(file.getContentAsString(StandardCharsets.UTF_8));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
