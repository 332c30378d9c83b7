package org.partyplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StyleSheetTests {

	/** A brace lost in a merge silently puts all rules below it into a media query. */
	@Test
	void everyBraceOfTheThemeIsClosed() throws IOException {
		String css = Files.readString(Path.of("src/main/resources/static/app.css")).replaceAll("(?s)/\\*.*?\\*/", "");
		int depth = 0;
		for (String line : css.split("\n")) {
			boolean top = depth == 0;
			assertThat(top || !line.startsWith("@media")).as("a media query in another: " + line).isTrue();
			depth += line.chars().filter((c) -> c == '{').count() - line.chars().filter((c) -> c == '}').count();
		}
		assertThat(depth).isZero();
	}

}
