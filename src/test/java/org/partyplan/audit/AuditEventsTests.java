package org.partyplan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.partyplan.activity.model.ActivitySteps;
import org.partyplan.execution.AssignmentStepKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Every event that the program tells has its Chinese name, and every name its event. */
class AuditEventsTests {

	private static final String CODE = "\"([a-z]\\w*(?:\\.\\w+)+)\"";

	/**
	 * Where a code is written out: as a fact, through a class's own helper, or as an
	 * export.
	 */
	private static final Pattern TOLD = Pattern
		.compile("(?:AuditFact|\\b(?:tell|log|moved|changed|written)|ListExport\\s*\\.(?:<[^>]*>)?of)\\(\\s*" + CODE);

	/** Where it is put together out of a word and a step. */
	private static final Pattern JOINED = Pattern.compile("(?:AuditFact|\\btell)\\(\\s*\"([a-z]+\\.)\" \\+");

	private static final Map<String, List<String>> STEPS = Map.of("activity.", lower(ActivitySteps.Kind.values()),
			"assignment.", lower(AssignmentStepKind.values()), "admission.",
			inCalls("admission", "trail\\.add\\(.*?\"([A-Z_]+)\"(?: : \"([A-Z_]+)\")?"), "plan.",
			Stream
				.concat(inCalls("plan/life", "\\baudit\\(\"(\\w+)\"").stream(),
						Stream.of("section.moved", "item.moved"))
				.toList());

	@Test
	void everyEventHasAChineseName() {
		Set<String> told = told();
		assertThat(told).hasSizeGreaterThan(100);
		AuditEvents names = new AuditEvents();
		assertThat(told).allSatisfy(
				(event) -> assertThat(names.name(event)).as(event).isNotEqualTo(event).matches("[\\p{IsHan}、（）]+"));
	}

	private static Set<String> told() {
		Set<String> told = new TreeSet<>();
		for (String source : sources("")) {
			if (!source.contains("AuditFact") && !source.contains("ListExport")) {
				continue;
			}
			collect(TOLD, source, told);
			Matcher joined = JOINED.matcher(source);
			while (joined.find()) {
				String word = joined.group(1);
				assertThat(STEPS).as("steps of " + word).containsKey(word);
				STEPS.get(word).forEach((step) -> told.add(word + step));
			}
		}
		return told;
	}

	private static void collect(Pattern pattern, String source, Set<String> told) {
		Matcher found = pattern.matcher(source);
		while (found.find()) {
			told.add(found.group(1));
		}
	}

	private static List<String> lower(Enum<?>[] steps) {
		return Arrays.stream(steps).map((step) -> step.name().toLowerCase(Locale.ROOT)).toList();
	}

	private static List<String> inCalls(String folder, String call) {
		Pattern pattern = Pattern.compile(call);
		return sources(folder).stream()
			.flatMap((source) -> pattern.matcher(source).results())
			.flatMap((found) -> Stream.of(found.group(1), (found.groupCount() > 1) ? found.group(2) : null))
			.filter((step) -> step != null)
			.map((step) -> step.equals(step.toUpperCase(Locale.ROOT)) ? step.toLowerCase(Locale.ROOT) : step)
			.distinct()
			.toList();
	}

	private static List<String> sources(String folder) {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/partyplan", folder))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(AuditEventsTests::read)
				.collect(Collectors.toList());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
