package org.partyplan.reader.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partyplan.reader.DraftAction;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanHead;
import org.partyplan.reader.Plans;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the passages in src/test/resources/reading: short plans in our own words, each
 * followed by what a careful reader makes of it.
 */
class PassagesTests {

	private static final Path PASSAGES = Path.of("src/test/resources/reading");

	static List<String> passages() throws IOException {
		try (Stream<Path> files = Files.list(PASSAGES)) {
			return files.map((file) -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("passages")
	void aPassageIsReadAsACarefulReaderWould(String name) throws IOException {
		String[] halves = Files.readString(PASSAGES.resolve(name + ".txt")).split("(?m)^----\n", 2);
		PlanDraft draft = Plans.read(halves[0]);
		assertThat(draft.parts().stream().map(Part::source).collect(Collectors.joining())).isEqualTo(halves[0]);
		Seen seen = new Seen(draft);
		SoftAssertions softly = new SoftAssertions();
		List<String> expected = halves[1].lines().toList();
		for (String key : expected.stream().map(Seen::key).distinct().toList()) {
			seen.check(key, expected.stream().filter((line) -> Seen.key(line).equals(key)).map(Seen::rest).toList(),
					softly);
		}
		softly.assertAll();
	}

	private record Seen(PlanDraft draft) {

		static String key(String line) {
			String word = line.substring(0, line.indexOf(' '));
			return word.equals("-") ? "#" : word;
		}

		static String rest(String line) {
			return line.startsWith("#") || line.startsWith("-") ? line : line.substring(line.indexOf(' ') + 1);
		}

		void check(String key, List<String> expected, SoftAssertions softly) {
			PlanHead head = this.draft.head();
			switch (key) {
				case "title" -> softly.assertThat(head.title()).isEqualTo(expected.get(0));
				case "year" -> softly.assertThat(head.year()).hasToString(expected.get(0));
				case "number" -> softly.assertThat(head.documentNumber()).isEqualTo(expected.get(0));
				case "issuer" -> softly.assertThat(head.issuer()).isEqualTo(expected.get(0));
				case "issued" -> softly.assertThat(head.issuedOn()).hasToString(expected.get(0));
				case "to" -> softly.assertThat(head.recipients()).isEqualTo(expected.get(0));
				case "#" -> softly.assertThat(headings()).isEqualTo(expected);
				case "no" -> softly.assertThat(this.draft.metrics()).isEmpty();
				case "metric" -> quoted(key, expected, metrics(), softly);
				case "when" -> quoted(key, expected, cadences(), softly);
				case "warning" -> softly.assertThat(this.draft.warnings())
					.anyMatch((warning) -> expected.stream().allMatch(warning::contains));
				case "actions" -> softly.assertThat(actions()).isEqualTo(expected.get(0));
				case "measure" -> {
					// what it is computed by is asked by measure.VocabularyTests
				}
				case "lead" -> each(key, expected, (who, words) -> task(words, DraftTask::lead, who), softly);
				case "helpers" -> each(key, expected, (who, words) -> task(words, DraftTask::helpers, who), softly);
				case "due" -> each(key, expected, (day, words) -> task(words, DraftTask::dueOn, day), softly);
				case "leaves" ->
					each(key, expected, (thing, words) -> task(words, DraftTask::leavesBehind, thing), softly);
				default -> throw new IllegalArgumentException(key);
			}
		}

		private List<String> headings() {
			return this.draft.sections()
				.stream()
				.flatMap((section) -> Stream.concat(Stream.of("# " + section.no() + "|" + section.title()),
						section.items().stream().map((item) -> "- " + item.no() + "|" + item.title())))
				.toList();
		}

		private List<String> metrics() {
			return this.draft.metrics()
				.stream()
				.map((one) -> one.comparator() + " " + one.value() + ((one.upper() != null) ? "-" + one.upper() : "")
						+ " " + one.unit() + " " + ((one.cadence() != null) ? one.cadence() : "-") + "|" + one.quote())
				.toList();
		}

		private List<String> cadences() {
			return this.draft.cadences()
				.stream()
				.map((one) -> one.cadence() + ((one.node() != null) ? " " + one.node() : "") + "|" + one.quote())
				.toList();
		}

		private String actions() {
			return this.draft.sections()
				.stream()
				.flatMap((section) -> section.items().stream())
				.flatMap((item) -> item.actions().stream())
				.map(DraftAction::no)
				.collect(Collectors.joining("|"));
		}

		/** The same terms in the same order, each with the words in its quote. */
		private static void quoted(String key, List<String> expected, List<String> found, SoftAssertions softly) {
			boolean same = expected.size() == found.size();
			for (int i = 0; same && i < expected.size(); i++) {
				String[] wanted = expected.get(i).split("\\|", 2);
				String[] given = found.get(i).split("\\|", 2);
				same = wanted[0].equals(given[0]) && (given[1].contains(wanted[1]) || wanted[1].contains(given[1]));
			}
			softly.assertThat(same)
				.as("%s:%n%s%nbut found%n%s", key, String.join("\n", expected), String.join("\n", found))
				.isTrue();
		}

		private void each(String key, List<String> expected, BiPredicate<String, String> rule, SoftAssertions softly) {
			for (String line : expected) {
				String[] wanted = line.split("\\|", 2);
				softly.assertThat(rule.test(wanted[0], wanted[1]))
					.as("%s %s: %s", key, line, about(wanted[1]))
					.isTrue();
			}
		}

		/** What was made of the words, for the message. */
		private List<String> about(String words) {
			return Stream
				.concat(this.draft.metrics()
					.stream()
					.filter((metric) -> metric.quote().contains(words))
					.map((metric) -> metric.quote()),
						this.draft.tasks()
							.stream()
							.filter((task) -> task.quote().contains(words))
							.map((task) -> String.join(" | ", task.quote(), task.lead(), task.helpers(),
									String.valueOf(task.dueOn()), task.leavesBehind())))
				.toList();
		}

		private boolean task(String words, java.util.function.Function<DraftTask, Object> field, String wanted) {
			return this.draft.tasks()
				.stream()
				.anyMatch((task) -> task.quote().contains(words)
						&& Objects.toString(field.apply(task), "").equals(wanted));
		}

	}

}
