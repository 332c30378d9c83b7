package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PointRuleTests {

	private static final LocalDate FROM = LocalDate.of(2026, 3, 2);

	@Test
	void oneRecordIsNotWorthMoreThanTheCap() {
		assertThatThrownBy(() -> rule("3", "2")).hasMessage("points.rule.cap");
		assertThat(rule("2", "2").validTo()).isNull();
	}

	@Test
	void itCountsForADayAtLeast() {
		PointRule rule = rule("1", "2");
		rule.end(FROM.minusDays(7));
		assertThat(rule.validTo()).isEqualTo(FROM.plusDays(1));
		rule.end(FROM.plusDays(7));
		assertThat(rule.validTo()).isEqualTo(FROM.plusDays(7));
	}

	private static PointRule rule(String points, String cap) {
		return new PointRule(Ids.next(), PointRule.Source.STUDY, null, "学时", new BigDecimal(points),
				new BigDecimal(cap), PointRule.Period.YEAR, FROM);
	}

}
