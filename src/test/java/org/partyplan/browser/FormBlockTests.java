package org.partyplan.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form of the site is used once by a browser, rightly and wrongly. */
class FormBlockTests {

	private static final Path SITE = Path.of("src/test/resources/site.txt");

	@Test
	void everyFormOfTheSiteHasABlock() throws IOException {
		List<String> forms = Files.readAllLines(SITE)
			.stream()
			.filter((line) -> line.startsWith("POST"))
			.map((line) -> line.split("\\s+")[1])
			.toList();
		assertThat(FormBlock.all().stream().map(FormBlock::route).distinct())
			.containsExactlyInAnyOrderElementsOf(forms);
	}

	@Test
	void aBlockSendsSomethingRightAndSomethingWrongOrSaysWhyNot() throws IOException {
		assertThat(FormBlock.all()).filteredOn((block) -> block.all("never").isEmpty())
			.allSatisfy((block) -> assertThat(block.all("ok")).as(block.route()).isNotEmpty())
			.allSatisfy((block) -> assertThat(
					block.lines().stream().filter((line) -> List.of("wrong", "late", "harmless").contains(line[0])))
				.as(block.route())
				.isNotEmpty());
	}

}
