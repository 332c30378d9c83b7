package org.partyplan.shared;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InnerRowsTests {

	@Test
	void fieldsKeepWhatWasTypedAndEmptyOnesTheirPlace() {
		assertThat(InnerRows.of("1\u001F甲|乙,丙\n丁\u001F\u001E2\u001F戊\u001F2026-05-14"))
			.containsExactly(List.of("1", "甲|乙,丙\n丁", ""), List.of("2", "戊", "2026-05-14"));
	}

	@Test
	void whereThereAreNoneThereAreNone() {
		assertThat(InnerRows.of(null)).isEmpty();
	}

}
