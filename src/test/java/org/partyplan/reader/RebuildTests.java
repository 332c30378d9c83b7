package org.partyplan.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.Part.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Nothing is lost and nothing invented: the source is put together again from what was
 * read, once from the parts and once from what the JSON says, in the order of the source.
 */
class RebuildTests {

	private static final Path SHARED = Path.of("../shared");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static List<Path> texts(String folder) throws IOException {
		Path path = SHARED.resolve(folder);
		assumeTrue(Files.isDirectory(path), "no folder " + path.toAbsolutePath() + ": its texts are not tried");
		try (Stream<Path> files = Files.list(path)) {
			List<Path> texts = files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
			assertThat(texts).isNotEmpty();
			return texts;
		}
	}

	/** The first line of a corpus file says where it was found. */
	private static String text(Path file) throws IOException {
		return Files.readString(file).replaceFirst("^# source:[^\\n]*\\n", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "corpus/annotated", "corpus/raw", "seeds" })
	void thePartsAreTheSourceCharacterForCharacter(String folder) throws IOException {
		for (Path file : texts(folder)) {
			assertThat(Plans.read(text(file)).parts().stream().map(Part::source).collect(Collectors.joining()))
				.as(file.toString())
				.isEqualTo(text(file));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "corpus/annotated", "corpus/raw", "seeds" })
	void theJsonHoldsTheSourceInItsOrder(String folder) throws IOException {
		for (Path file : texts(folder)) {
			PlanDraft draft = Plans.read(text(file));
			Rebuilt rebuilt = new Rebuilt(JSON.readTree(PlanJson.write(draft)));
			draft.parts().forEach((part) -> rebuilt.take(file, part));
			rebuilt.assertNothingIsLeft(file);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "corpus/annotated", "corpus/raw", "seeds" })
	void theSameTextInAnotherFileIsTheSamePlan(String folder) throws IOException, UnreadablePlan {
		for (Path file : texts(folder)) {
			List<String> lines = text(file).lines().toList();
			String expected = PlanJson.write(Plans.read(PlanFiles.text(lines)));
			assertThat(PlanJson.write(PlanReader.read(PlanFiles.plainDocx(lines), "a"))).as(file + " as .docx")
				.isEqualTo(expected);
			assertThat(PlanJson.write(PlanReader.read(PlanFiles.plainHtml(lines), "a"))).as(file + " as .html")
				.isEqualTo(expected);
		}
	}

	/** What is left of the JSON's members while the source is put together. */
	private static final class Rebuilt {

		private final Map<Role, StringBuilder> members = new EnumMap<>(Role.class);

		private final StringBuilder noticeTitle;

		private final boolean overallRepeats;

		private Rebuilt(JsonNode plan) {
			this.noticeTitle = new StringBuilder(signs(plan.path("notice").path("title").asString("")));
			member(Role.TITLE, plan.path("title").asString(""));
			member(Role.NOTICE, plan.path("notice").path("text").asString(plan.path("recipients").asString("")));
			member(Role.OVERALL, plan.path("overall").asString(""));
			member(Role.SECTION, words(plan.path("sections")));
			member(Role.CLOSING, plan.path("closing").asString(""));
			member(Role.IGNORED, words(plan.path("ignored")));
			this.overallRepeats = words(plan.path("sections")).contains(plan.path("overall").asString("").strip());
		}

		private void member(Role role, String words) {
			this.members.put(role, new StringBuilder(signs(words)));
		}

		/** Of a tree of sections: each number, title and text, as they stand. */
		private static String words(JsonNode node) {
			if (node.isString()) {
				return node.stringValue();
			}
			return node.properties()
				.stream()
				.filter((member) -> !member.getKey().equals("actions"))
				.map((member) -> words(member.getValue()))
				.collect(Collectors.joining())
					+ node.values()
						.stream()
						.filter((value) -> node.isArray())
						.map(Rebuilt::words)
						.collect(Collectors.joining());
		}

		void take(Path file, Part part) {
			if (part.role() == Role.NOTICE) {
				take(file, part, this.noticeTitle, signs(part.title()));
				take(file, part, this.members.get(Role.NOTICE), signs(part.text()));
				return;
			}
			Role member = (part.role() == Role.ITEM || part.role() == Role.TEXT) ? Role.SECTION : part.role();
			take(file, part, this.members.get(member), signs(part.source()));
		}

		private static void take(Path file, Part part, StringBuilder member, String signs) {
			assertThat(member.substring(0, Math.min(member.length(), signs.length()))).as(file + " " + part.role())
				.isEqualTo(signs);
			member.delete(0, signs.length());
		}

		void assertNothingIsLeft(Path file) {
			this.members.forEach((role, left) -> {
				if (role != Role.OVERALL || !this.overallRepeats) {
					assertThat(left.toString()).as(file + " " + role).isEmpty();
				}
			});
			assertThat(this.noticeTitle.toString()).as(file.toString()).isEmpty();
		}

		/**
		 * All but white space and the marks that stand between a heading and its text.
		 */
		private static String signs(String text) {
			return text.codePoints()
				.filter((sign) -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign)
						&& "。．.：:；;，,、\ufeff\u200b".indexOf(sign) < 0)
				.mapToObj(Character::toString)
				.collect(Collectors.joining());
		}

	}

}
