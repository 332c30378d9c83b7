package org.partyplan.operations;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GenerateOrderTests {

	@Test
	void aSizeIsEnough() {
		GenerateOrder order = GenerateOrder.of(new MockEnvironment().withProperty("size", "m"));
		assertThat(order.size()).isEqualTo(GenerateOrder.Size.M);
		assertThat(order.seed()).isEqualTo(1);
	}

	@Test
	void theDayAndTheSeedCanBeNamed() {
		GenerateOrder order = GenerateOrder.of(new MockEnvironment().withProperty("size", "S")
			.withProperty("seed", "7")
			.withProperty("as-of", "2026-09-30"));
		assertThat(order.asOf()).isEqualTo(LocalDate.of(2026, 9, 30));
		assertThat(LocalDate.now(order.clock())).isEqualTo("2026-09-30");
		assertThat(order.seed()).isEqualTo(7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "size=", "size=XL", "size=S seed=many", "size=S as-of=today" })
	void whatIsNotUnderstoodIsAnsweredWithWhatWouldBe(String given) {
		MockEnvironment environment = new MockEnvironment();
		for (String one : given.split(" ")) {
			environment.setProperty(one.split("=", 2)[0], one.split("=", 2)[1]);
		}
		assertThatIllegalArgumentException().isThrownBy(() -> GenerateOrder.of(environment))
			.withMessageContaining("--size=S");
	}

}
