package org.partyplan.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListReadingTests {

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void aCsvIsReadInWhateverChineseEncodingItCame(String charset) {
		assertThat(cells("姓名,状态\n郁青禾,已签到\n".getBytes(Charset.forName(charset)))).containsExactly(List.of("姓名", "状态"),
				List.of("郁青禾", "已签到"));
	}

	@Test
	void theMarkThatAProgramPutsInFrontIsNoPartOfTheFirstCell() {
		assertThat(cells("\uFEFF姓名\n郁青禾".getBytes(StandardCharsets.UTF_8)).get(0)).containsExactly("姓名");
	}

	@Test
	void quotedCellsHoldSeparatorsQuotesAndLineEnds() {
		assertThat(cells(
				"姓名,备注\r\n\"郁,青禾\",\"说\"\"到\"\"了\n第二行\"\r\n\r\n方既白,=\"001\"\r\n".getBytes(StandardCharsets.UTF_8)))
			.containsExactly(List.of("姓名", "备注"), List.of("郁,青禾", "说\"到\"了\n第二行"), List.of("方既白", "001"));
	}

	@Test
	void rowsKeepTheNumbersTheSpreadsheetShows() {
		assertThat(ListReading.read("名单.csv", "姓名\n\n郁青禾\n".getBytes(StandardCharsets.UTF_8)))
			.extracting(SheetRow::number)
			.containsExactly(1, 3);
	}

	@Test
	void tabsSeparateAsWell() {
		assertThat(cells("姓名\t状态\n郁青禾\t到,会".getBytes(StandardCharsets.UTF_8)).get(1)).containsExactly("郁青禾", "到,会");
	}

	@Test
	void whatIsNoListIsRefusedWithWhatToDo() {
		refused("document.list", new byte[] { 'a', 0, 'b', 0, 1 });
		refused("document.oldOrLocked", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11 });
		refused("document.empty", new byte[0]);
		refused("document.classifiedText", "密级：机密\n姓名".getBytes(StandardCharsets.UTF_8));
	}

	private static void refused(String code, byte[] content) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> ListReading.read("名单.csv", content))
			.withMessage(code);
	}

	private static List<List<String>> cells(byte[] content) {
		return ListReading.read("名单.csv", content)
			.stream()
			.map((row) -> row.cells().stream().map(SheetCell::text).toList())
			.toList();
	}

}
