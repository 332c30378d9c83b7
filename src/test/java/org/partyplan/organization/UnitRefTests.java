package org.partyplan.organization;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.expression.spel.standard.SpelExpressionParser;

import static org.assertj.core.api.Assertions.assertThat;

class UnitRefTests {

	@Test
	void aSelectHoldsTheUnitsOfAProvince() {
		List<UnitRef> units = IntStream.range(0, 30_000)
			.mapToObj((n) -> new UnitRef(new UUID(0, n), UnitKind.BRANCH, "支部" + n, "支" + n, 2))
			.toList();
		Object pairs = new SpelExpressionParser().parseExpression("?[kind.party()].![{id, indented}]").getValue(units);
		assertThat(pairs).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(30_000);
	}

}
