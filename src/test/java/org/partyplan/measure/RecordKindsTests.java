package org.partyplan.measure;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordKindsTests {

	private static final List<RecordKind> KINDS = List.of(new RecordKind("party-lesson", "党课", List.of("讲党课")),
			new RecordKind("micro-lesson", "微党课", List.of()), new RecordKind("training", "培训", List.of("轮训")),
			new RecordKind("youth-training", "青年党员培训", List.of("青年党员教育")));

	@ParameterizedTest
	@CsvSource({ "支部党课, party-lesson", "每月一次微党课, micro-lesson", "青年党员教育培训, youth-training", "支部书记轮训, training" })
	void aTitleMeansTheKindWhoseLongestWordStandsInIt(String title, String kind) {
		assertThat(RecordKinds.meant(title, KINDS)).map(RecordKind::key).contains(kind);
	}

	@ParameterizedTest
	@CsvSource({ "修订考核办法", "签订责任书" })
	void aTitleWithNoneOfTheWordsMeansNoRecord(String title) {
		assertThat(RecordKinds.meant(title, KINDS)).isEmpty();
	}

}
