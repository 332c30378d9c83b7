package org.partyplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StyleSheetTests {

	private static final Path THEME = Path.of("src/main/resources/static/app.css");

	private static final Pattern CLASS = Pattern.compile("[.](-?[a-zA-Z_][\\w-]*)");

	/** A class may be put together where it is used: {@code 'st-' + …}. */
	@Test
	void everyClassOfTheThemeIsUsed() throws IOException {
		String used = sources();
		String selectors = Files.readString(THEME).replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*\\}", "");
		assertThat(CLASS.matcher(selectors).results().map((name) -> name.group(1)).distinct())
			.allMatch((name) -> standsIn(used, "(?<![\\w-])" + name + "(?![\\w-])")
					|| name.contains("-") && standsIn(used, "[ '\"]" + name.replaceAll("[^-]+$", "") + "['\"]"));
	}

	private static boolean standsIn(String text, String words) {
		return Pattern.compile(words).matcher(text).find();
	}

	private static String sources() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			for (Path file : files.filter((one) -> one.toString().matches(".*[.](html|java|js)")).toList()) {
				all.append(Files.readString(file)).append('\n');
			}
		}
		return all.toString();
	}

	/** A brace lost in a merge silently puts all rules below it into a media query. */
	@Test
	void everyBraceOfTheThemeIsClosed() throws IOException {
		String css = Files.readString(THEME).replaceAll("(?s)/\\*.*?\\*/", "");
		int depth = 0;
		for (String line : css.split("\n")) {
			boolean top = depth == 0;
			assertThat(top || !line.startsWith("@media")).as("a media query in another: " + line).isTrue();
			depth += line.chars().filter((c) -> c == '{').count() - line.chars().filter((c) -> c == '}').count();
		}
		assertThat(depth).isZero();
	}

	/** A sheet of A4 is as narrow as a small window, and no window all the same. */
	@Test
	void noRuleForNarrowWindowsReachesPaper() throws IOException {
		assertThat(Files.readString(THEME)).doesNotContainPattern("@media \\(max-width");
	}

}
