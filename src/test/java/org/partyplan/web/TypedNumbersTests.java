package org.partyplan.web;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TypedNumbersTests {

	private final TypedNumbers numbers = new TypedNumbers();

	@ParameterizedTest
	@CsvSource(textBlock = """
			95        | 95
			'1,000'   | 1000
			'1 000.5' | 1000.5
			１０００    | 1000
			１，０００   | 1000
			' 12 '    | 12
			-3        | -3
			''        |
			""", delimiter = '|')
	void aNumberIsReadAsPeopleTypeIt(String typed, BigDecimal read) {
		assertThat(this.numbers.getConverter(BigDecimal.class).convert(typed)).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "约95", "一千", "1,00", "0x10", "1e3", "95%", "12人", "1,0000", "∞" })
	void whatIsNoNumberIsRefused(String typed) {
		assertThatThrownBy(() -> this.numbers.getConverter(BigDecimal.class).convert(typed))
			.isInstanceOf(NumberFormatException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.7", "99999999999" })
	void aCountIsNeverCutToFit(String typed) {
		assertThatThrownBy(() -> this.numbers.getConverter(Integer.class).convert(typed))
			.isInstanceOfAny(ArithmeticException.class, IllegalArgumentException.class);
	}

}
