package org.partyplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the papers beside the code name is there. */
class PaperworkTests {

	@Test
	void everyClassOfTheGlossaryExists() throws IOException {
		assertThat(names("docs/glossary.md", "`([A-Z]\\w+)`"))
			.isSubsetOf(names(files(Path.of("src"), ".java"), "\\b(?:class|record|interface|enum) (\\w+)"));
	}

	@Test
	void everyTableOfTheGlossaryExists() throws IOException {
		assertThat(names("docs/glossary.md", "`([a-z]+_[a-z_]+)`"))
			.isSubsetOf(names(files(Path.of("src/main/resources/db"), ".sql"),
					"create (?:table|view|or replace function|function) (?:if not exists )?(\\w+)"));
	}

	@Test
	void everyPageOfTheGlossaryIsMapped() throws IOException {
		assertThat(names("docs/glossary.md", "`(/[^`?]*)`"))
			.isSubsetOf(names("src/test/resources/site.txt", "GET\\s+(\\S+)"));
	}

	/** README and CONTRIBUTING link to files of this checkout. */
	@Test
	void everyLinkOfThePapersLeadsToAFile() throws IOException {
		for (String paper : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md",
				"docs/glossary.md")) {
			Path folder = Path.of(paper).toAbsolutePath().getParent();
			assertThat(names(paper, "\\]\\(([^)#:]+)\\)")).as(paper)
				.allSatisfy((link) -> assertThat(folder.resolve(link)).exists());
		}
	}

	private static Set<String> names(String file, String pattern) throws IOException {
		return names(List.of(Path.of(file)), pattern);
	}

	private static Set<String> names(List<Path> files, String pattern) throws IOException {
		Pattern name = Pattern.compile(pattern);
		Stream.Builder<MatchResult> found = Stream.builder();
		for (Path file : files) {
			name.matcher(Files.readString(file)).results().forEach(found);
		}
		return found.build().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
	}

}
