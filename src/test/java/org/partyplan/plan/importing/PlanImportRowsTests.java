package org.partyplan.plan.importing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.partyplan.plan.model.Decisions;
import org.partyplan.measure.SomeMeasures;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.Proposals;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.plan.text.MarkedText;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;

import static org.assertj.core.api.Assertions.assertThat;

class PlanImportRowsTests {

	private static final Lexicon LEXICON = new Lexicon(UUID.randomUUID(), new UnitNames(List.of()),
			SomeMeasures.VOCABULARY, KnownWords.NONE);

	private static List<PlanImportRow> rows(String text) throws Exception {
		PlanDraft draft = PlanReader.readText(text);
		return PlanImportRows.of(draft, Proposals.of(draft, Decisions.NONE, SomeMeasures.VOCABULARY), LEXICON);
	}

	private static PlanImportRow row(String text, String words) throws Exception {
		return rows(text).stream().filter((row) -> row.part().source().contains(words)).findFirst().orElseThrow();
	}

	private static String shown(PlanImportRow row) {
		return row.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining());
	}

	@Test
	void everyWordOfAParagraphIsShown() throws Exception {
		for (PlanImportRow row : rows(SomeImports.PLAN)) {
			assertThat(row.ignored() || shown(row).equals(row.part().text())).isTrue();
		}
	}

	@Test
	void metricsCadencesAndDatesAreMarkedApart() throws Exception {
		List<MarkedText.Piece> pieces = row(SomeImports.PLAN, "党员教育").pieces();
		assertThat(pieces).filteredOn((piece) -> piece.style().equals("m-cadence"))
			.extracting(MarkedText.Piece::text)
			.contains("每月");
		assertThat(pieces).filteredOn((piece) -> piece.style().equals("m-date"))
			.extracting(MarkedText.Piece::text)
			.anyMatch((words) -> words.startsWith("七一"));
		assertThat(pieces).filteredOn((piece) -> piece.style().equals("m-metric"))
			.extracting(MarkedText.Piece::text)
			.anyMatch((words) -> words.contains("98%"));
	}

	@Test
	void whatCouldNotBeReadIsMarkedInItsParagraph() throws Exception {
		PlanImportRow row = row(SomeImports.PLAN.replace("心组全年", "心\ufffd全年"), "全年集中学习");
		assertThat(row.unread()).isTrue();
		assertThat(row.pieces()).filteredOn((piece) -> piece.style().equals("m-unread"))
			.extracting(MarkedText.Piece::text)
			.containsExactly("\ufffd");
		assertThat(row(SomeImports.PLAN, "发展党员").unread()).isFalse();
	}

	@Test
	void everyProposalsNumberStandsOnceInTheText() throws Exception {
		for (PlanImportRow row : rows(SomeImports.PLAN)) {
			List<Integer> inText = row.pieces().stream().flatMap((piece) -> piece.numbers().stream()).sorted().toList();
			assertThat(inText).isEqualTo(row.lines().stream().map((line) -> line.proposal().number()).toList());
		}
	}

	@Test
	void aProposalStandsBesideItsOwnParagraph() throws Exception {
		String text = "一、学习\n（一）甲。全年集中学习12次。\n每月开展一次主题党日。\n";
		assertThat(row(text, "每月").lines()).isNotEmpty().allMatch((line) -> line.proposal().title().contains("党日"));
		assertThat(row(text, "甲").owned()).hasSizeGreaterThan(row(text, "甲").lines().size());
	}

	@Test
	void ignoredLinesInARowAreShownAsOne() throws Exception {
		PlanDraft draft = PlanReader.readText(SomeImports.PLAN + "第 2 页 共 2 页\n");
		List<PlanImportRow> rows = PlanImportRows.of(draft, List.of(), LEXICON);
		assertThat(rows.stream().filter(PlanImportRow::ignored)).hasSize(1).allMatch((row) -> row.parts().size() == 2);
	}

	@Test
	void textWithoutHeadingsIsShownToo() throws Exception {
		assertThat(rows(SomeImports.NO_HEADINGS)).isNotEmpty().allMatch((row) -> row.mergeable() || row.index() == 0);
	}

}
