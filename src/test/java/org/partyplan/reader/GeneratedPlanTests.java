package org.partyplan.reader;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.Part.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written as a plan is read back as that plan, whatever it says. */
class GeneratedPlanTests {

	private static final int MANY = 300;

	private static final int SOME = 60;

	private static List<GeneratedPlan> plans(int count) {
		return LongStream.range(0, count).mapToObj(GeneratedPlan::from).toList();
	}

	private static PlanDraft read(byte[] file) {
		try {
			return PlanReader.read(file, "计划");
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void typedTextIsReadAsThePlanItIs() {
		for (GeneratedPlan plan : plans(MANY)) {
			assertThat(GeneratedPlan.tree(Plans.read(plan.text()))).as(plan.text()).isEqualTo(plan.tree());
		}
	}

	@Test
	void everyCharacterIsKept() {
		for (GeneratedPlan plan : plans(MANY)) {
			List<Part> parts = Plans.read(plan.text()).parts();
			assertThat(parts.stream().map(Part::source).collect(Collectors.joining())).isEqualTo(plan.text());
			assertThat(parts).noneMatch((part) -> part.role() == Role.IGNORED);
		}
	}

	@Test
	void halfWidthMarksMakeNoDifference() {
		for (GeneratedPlan plan : plans(MANY)) {
			String half = plan.text().replace('，', ',').replace('（', '(').replace('）', ')').replace('：', ':');
			List<String> expected = plan.tree()
				.stream()
				.map((line) -> line.replace('，', ',').replace('（', '(').replace('）', ')'))
				.toList();
			assertThat(GeneratedPlan.tree(Plans.read(half))).as(half).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void filesOfTextAreReadAsTyped(String charset) {
		for (GeneratedPlan plan : plans(SOME)) {
			assertThat(GeneratedPlan.tree(read(plan.text().getBytes(Charset.forName(charset))))).isEqualTo(plan.tree());
		}
	}

	@Test
	void wordFilesAreReadAsTyped() {
		for (GeneratedPlan plan : plans(SOME)) {
			assertThat(GeneratedPlan.tree(read(PlanFiles.plainDocx(plan.lines())))).isEqualTo(plan.tree());
		}
	}

	@Test
	void automaticNumbersAreReadAsTypedOnes() {
		for (GeneratedPlan plan : plans(SOME)) {
			assertThat(GeneratedPlan.tree(read(PlanFiles.numberedDocx(plan)))).as(plan.text()).isEqualTo(plan.tree());
		}
	}

	@Test
	void webPagesAreReadAsTyped() {
		for (GeneratedPlan plan : plans(SOME)) {
			assertThat(GeneratedPlan.tree(read(PlanFiles.plainHtml(plan.lines())))).isEqualTo(plan.tree());
		}
	}

	@Test
	void printedPagesAreReadAsTyped() {
		for (GeneratedPlan plan : plans(SOME)) {
			assertThat(GeneratedPlan.tree(read(SomePdf.printed(plan.lines())))).as(plan.text()).isEqualTo(plan.tree());
		}
	}

}
