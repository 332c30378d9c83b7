package org.partyplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** House rules that a reader would otherwise have to remember. */
class StyleTests {

	private static final Path JAVA = Path.of("src/main/java");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path SITE = Path.of("src/test/resources/site.txt");

	@Test
	void timeComesFromTheInjectedClock() throws IOException {
		assertThat(offenders(JAVA, ".java", "\\b(LocalDate|LocalDateTime|Instant|Year|YearMonth)\\.now\\(\\)"
				+ "|System\\.currentTimeMillis|new Date\\(\\)"))
			.isEmpty();
	}

	@Test
	void datesGoIntoStatementsAsParameters() throws IOException {
		assertThat(offenders(JAVA, ".java", "(?i)\\bcurrent_(date|timestamp)\\b|\\bselect now\\(\\)|[^.\\w]now\\(\\)"))
			.isEmpty();
	}

	/**
	 * What stands on a day is asked with {@code valid_on(valid_from, valid_to, day)}.
	 */
	@Test
	void noStatementWritesOutWhatStandsOnADay() throws IOException {
		Pattern written = Pattern
			.compile("valid_from\\s*<=\\s*(\\S+)\\s+and\\s+\\(\\w*\\.?valid_to is null or \\w*\\.?valid_to > \\1\\)");
		assertThat(files(JAVA, ".java"))
			.allSatisfy((file) -> assertThat(Files.readString(file)).doesNotContainPattern(written));
	}

	/**
	 * What stands above a unit and which branch it belongs to are columns of the unit; a
	 * path as a pattern reads every unit for every row.
	 */
	@Test
	void noStatementLooksForAUnitByThePathOfAnother() throws IOException {
		assertThat(offenders(JAVA, ".java", "path (like|~>~) (\\w+\\.path|\\(select|coalesce)|string_to_array\\(trim"))
			.isEmpty();
	}

	/**
	 * A list is paged, or says that it ends; suggestions of a field that takes any word
	 * may end anywhere.
	 */
	@Test
	void noListEndsSilentlyAtARoundNumber() throws IOException {
		assertThat(offenders(JAVA, ".java", "limit [1-9]\\d{2,}"))
			.allMatch((line) -> line.contains("RosterPage.java") || line.contains("p.facts.department limit 300"));
	}

	/** On a phone a cell says by {@code data-l} what it is. */
	@Test
	void cellsAreLabelledTheWayTheStylesheetReadsIt() throws IOException {
		assertThat(offenders(TEMPLATES, ".html", "data-label=")).isEmpty();
	}

	/** What a hundred times a part is divided by, {@code Percent} rounds. */
	@Test
	void noShareIsRoundedByItself() throws IOException {
		Pattern written = Pattern.compile(
				"(movePointRight\\(2\\)|\\* ?100(\\.0|L)?\\b|\\b100(\\.0|L)? ?\\*)" + "[^;]*?(divide\\(|[\\w)] / )");
		assertThat(files(JAVA, ".java"))
			.allSatisfy((file) -> assertThat(Files.readString(file)).doesNotContainPattern(written));
	}

	@Test
	void everyPackageIsNullMarked() throws IOException {
		List<Path> folders;
		try (Stream<Path> files = Files.walk(JAVA.resolve("org/partyplan"))) {
			folders = files.filter(Files::isDirectory).toList();
		}
		assertThat(folders).allSatisfy(
				(folder) -> assertThat(Files.readString(folder.resolve("package-info.java"))).contains("@NullMarked"));
	}

	/** More than that is several rooms: one a job, with the model below them. */
	@Test
	void aRoomHoldsAtMostSixtyFiles() throws IOException {
		assertThat(files(JAVA, ".java").stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting())))
			.allSatisfy((room, files) -> assertThat(files).isLessThanOrEqualTo(60));
	}

	@Test
	void noSimpleNameStandsTwice() throws IOException {
		assertThat(files(JAVA, ".java").stream()
			.map((file) -> file.getFileName().toString())
			.filter((name) -> !name.equals("package-info.java"))).doesNotHaveDuplicates();
	}

	@Test
	void pagesCarryNoInlineScriptOrStyle() throws IOException {
		assertThat(offenders(TEMPLATES, ".html", "<style|\\sstyle=|\\sth:style|\\son[a-z]+=\"|<script(?![^>]*src)"))
			.isEmpty();
	}

	@Test
	void everyPageFileBeginsWithItsDoctype() throws IOException {
		assertThat(files(TEMPLATES, ".html"))
			.allSatisfy((file) -> assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>"));
	}

	/**
	 * An inclusion comes before a condition on the same tag, which is then never asked.
	 */
	@Test
	void aConditionAndAnInclusionStandOnDifferentTags() throws IOException {
		Pattern both = Pattern.compile("<\\w(?:[^<>\"]|\"[^\"]*\")*>");
		assertThat(files(TEMPLATES, ".html"))
			.allSatisfy((file) -> assertThat(both.matcher(Files.readString(file)).results().map((tag) -> tag.group()))
				.noneMatch((tag) -> tag.contains("th:replace") && tag.matches("(?s).*th:(if|unless|each)=.*")));
	}

	@Test
	void unescapedTextIsNeverWritten() throws IOException {
		assertThat(offenders(TEMPLATES, ".html", "th:utext|\\[\\(")).isEmpty();
	}

	/** With more, it is two. */
	@Test
	void aFragmentTakesAtMostFiveParameters() throws IOException {
		assertThat(offenders(TEMPLATES, ".html", "th:fragment=\"[^\"(]*\\(([^,)]*,){5}")).isEmpty();
	}

	/** What does not fit is broken at attributes and between elements. */
	@Test
	void noLineOfATemplateIsLongerThanAScreenIsWide() throws IOException {
		assertThat(offenders(TEMPLATES, ".html", "^.{141}")).isEmpty();
	}

	/** Who may do what stands in Java; a page asks {@code may}, or its own record. */
	@Test
	void noTemplateNamesARoleOrAClass() throws IOException {
		assertThat(offenders(TEMPLATES, ".html", "sec:authorize|#authorization|hasRole|T\\(org")).isEmpty();
	}

	/** What a page offers is asked for by an address that there is. */
	@Test
	void everyRightThatATemplateAsksForIsThatToARoute() throws IOException {
		List<String> routes = Files.readAllLines(SITE)
			.stream()
			.map((line) -> line.trim().replaceAll("^(\\S+)\\s+(\\S+).*", "$1 $2"))
			.toList();
		Pattern asked = Pattern.compile("\\bmay\\.(open|post)\\('([^']+)'\\)");
		for (Path file : files(TEMPLATES, ".html")) {
			assertThat(asked.matcher(Files.readString(file)).results()).as(file.toString())
				.allMatch((right) -> routes
					.contains((right.group(1).equals("open") ? "GET " : "POST ") + right.group(2)));
		}
	}

	@Test
	void theOneScriptForAllPagesStaysSmall() throws IOException {
		assertThat(Files.readAllLines(Path.of("src/main/resources/static/app.js"))).hasSizeLessThanOrEqualTo(150);
	}

	private static List<String> offenders(Path folder, String ending, String forbidden) throws IOException {
		Pattern pattern = Pattern.compile(forbidden);
		return files(folder, ending).stream().flatMap((file) -> lines(file, pattern)).toList();
	}

	private static Stream<String> lines(Path file, Pattern pattern) {
		try {
			return Files.readAllLines(file)
				.stream()
				.filter((line) -> pattern.matcher(line).find())
				.map((line) -> file + ": " + line.strip());
		}
		catch (IOException failure) {
			throw new java.io.UncheckedIOException(failure);
		}
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
	}

}
