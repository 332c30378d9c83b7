package org.partyplan.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** One plan, whatever file it comes in, is one plan. */
class SamePlanTests {

	private static final List<String> PLAN = PlanFiles.plan();

	private static List<String> tree(byte[] file, String name) {
		try {
			return tree(PlanReader.read(file, name));
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<String> tree(PlanDraft draft) {
		Stream<String> head = Stream.of("title " + draft.head().title(), "year " + draft.head().year(),
				"issuer " + draft.head().issuer(), "on " + draft.head().issuedOn(), "overall " + draft.overall());
		Stream<String> body = draft.sections()
			.stream()
			.flatMap((section) -> Stream.concat(
					Stream.of("section " + section.no() + "|" + section.title() + "|" + section.intro()),
					section.items()
						.stream()
						.map((item) -> "item " + item.no() + "|" + item.title() + "|" + item.body())));
		Stream<String> found = Stream.concat(draft.metrics().stream().map((metric) -> "metric " + metric.quote()),
				draft.cadences().stream().map((cadence) -> "cadence " + cadence.quote()));
		return Stream.of(head, body, found, Stream.of("closing " + draft.closing())).flatMap((lines) -> lines).toList();
	}

	private static List<String> expected() {
		List<String> tree = tree(Plans.read(PlanFiles.text(PLAN)));
		assertThat(tree).hasSizeGreaterThan(30).contains("title 示范医院2026年党建工作计划", "on 2026-01-15");
		return tree;
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void textInEveryEncoding(String charset) {
		byte[] file = PlanFiles.text(PLAN).getBytes(Charset.forName(charset));
		assertThat(tree(file, "计划.txt")).isEqualTo(expected());
	}

	@Test
	void wordDocuments() {
		byte[] docx = PlanFiles.docx(PLAN);
		assertThat(tree(docx, "计划.docx")).isEqualTo(expected());
	}

	@Test
	void webPages() {
		assertThat(tree(PlanFiles.html(PLAN), "计划.html")).isEqualTo(expected());
		String gbk = new String(PlanFiles.html(PLAN), StandardCharsets.UTF_8).replace("utf-8", "gb2312");
		assertThat(tree(gbk.getBytes(Charset.forName("GB18030")), "计划.html")).isEqualTo(expected());
	}

	@Test
	void pastedWebPages() {
		String page = new String(PlanFiles.html(PLAN), StandardCharsets.UTF_8);
		assertThat(tree(Plans.read(page))).isEqualTo(expected());
		assertThat(tree(Plans.read(page.substring(page.indexOf("</nav>") + 6)))).isEqualTo(expected());
	}

	@Test
	void markdown() {
		assertThat(tree(PlanFiles.markdown(PLAN), "计划.md")).isEqualTo(expected());
	}

	@ParameterizedTest
	@ValueSource(strings = { "doc", "pdf", "html", "docx" })
	void filesThatAnOfficeProgramWrites(String kind) {
		byte[] file = PlanFiles.converted(PlanFiles.docx(PLAN), "docx", kind).orElse(null);
		assumeTrue(file != null, "no LibreOffice here: its files are not tried");
		assertThat(tree(file, "计划." + kind)).isEqualTo(expected());
	}

}
