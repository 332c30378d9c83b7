package org.partyplan.plan.life;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "示中医党〔2026〕8号", "示中医党[2026]8号", "示中医党(2026)8号", "示中医党（2026）8号", "示中医党【2026】 8 号",
			"示中医党［２０２６］８号" })
	void otherBracketsAreSetRight(String typed) {
		assertThat(DocumentNumber.of(typed).text()).isEqualTo("示中医党〔2026〕8号");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "8号", "示中医党2026年8号", "示中医党〔2026〕第8号", "示中医党〔2026〕08号", "示中医党〔26〕8号", "〔2026〕8号",
			"示中医党〔2026〕8" })
	void whatIsNotADocumentNumberIsRefused(String typed) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> DocumentNumber.of(typed));
	}

	@Test
	void itsYearIsTheYearOfIssue() {
		DocumentNumber number = DocumentNumber.of("示中医党〔2026〕8号");
		assertThat(number.requireYearOf(LocalDate.of(2026, 2, 6))).isEqualTo(number);
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> number.requireYearOf(LocalDate.of(2025, 2, 6)));
	}

}
