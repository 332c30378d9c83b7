package org.partyplan.reader.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan written with other numbers, blanks and line ends is the same plan. */
class RewrittenPlanTests {

	private static final List<String> FOLDERS = List.of("src/test/resources/plans", "../shared/plans");

	/** 计划一、总体要求: a first heading that has no line of its own. */
	private static final Pattern GLUED = Pattern.compile("(?m)^[^\\n]{6,60}(?:计划|要点)一、");

	private static List<AnnotatedPlan> plans() {
		return FOLDERS.stream()
			.map(Path::of)
			.filter(Files::isDirectory)
			.flatMap((folder) -> AnnotatedPlan.in(folder).stream())
			.filter((plan) -> !GLUED.matcher(plan.text()).find())
			.toList();
	}

	@ParameterizedTest
	@EnumSource
	void aPlanWrittenOtherwiseHasTheSameHeadings(Rewriting rewriting) {
		assertThat(plans()).allSatisfy((plan) -> {
			AnnotatedPlan other = new AnnotatedPlan(plan.name(), rewriting.way.apply(plan.text()), plan.gold(),
					plan.optional());
			assertThat(ReaderScores.score(other).struct()).as("%s %s", plan.name(), rewriting)
				.isEqualTo(ReaderScores.score(plan).struct());
		});
	}

	private enum Rewriting {

		INDENTED((text) -> text.replaceAll("(?m)^(?=\\S)", "　　")),

		WITH_BLANK_LINES((text) -> text.replaceAll("\\n+", "\n\n")),

		/** A plan that has parts above its 一、 would have two levels of one kind. */
		IN_PARTS((text) -> text.contains("第一部分") ? text : text.replaceAll("(?m)^([一二三四五六七八九十]{1,2})、", "第$1部分　")),

		HEADS_WITH_COLONS((text) -> text.replaceAll("(?m)^([一二三四五六七八九十]{1,2}、[^。\\n：:]{2,25})$", "$1：")),

		/** Copies of web pages that are one long line are left as they are. */
		CUT_BY_THE_PAGE((text) -> (text.lines().count() < Rewriting.FEW) ? text
				: text.lines().flatMap(Rewriting::cut).collect(Collectors.joining("\n")));

		private static final int WIDTH = 38;

		private static final int FEW = 12;

		private final UnaryOperator<String> way;

		Rewriting(UnaryOperator<String> way) {
			this.way = way;
		}

		private static Stream<String> cut(String line) {
			boolean table = line.indexOf('\t') >= 0 || line.indexOf('|') >= 0;
			return (line.length() <= 60 || table) ? Stream.of(line) : Stream.of(line.split("(?<=\\G.{" + WIDTH + "})"));
		}

	}

}
