package org.partyplan.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TypedDaysTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-05-02", "2026/5/2", "2026.5.2", "20260502", "2026年5月2日", " ２０２６-05-02 " })
	void aDayIsReadAsPeopleTypeIt(String typed) {
		assertThat(new TypedDays().convert(typed)).isEqualTo(LocalDate.of(2026, 5, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "+999999999-12-31", "0001-01-01", "5月2日", "2026-13-01", "昨天" })
	void whatIsNoDayOfOurTimeIsRefused(String typed) {
		assertThatThrownBy(() -> new TypedDays().convert(typed)).isInstanceOf(DateTimeException.class);
	}

}
