package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	@ParameterizedTest
	@CsvSource({ "27, 5, 2026-05-20, RISK, 还差 3 个", "30, 5, 2026-05-20, FINE, 在目标上", "30, 12, 2026-12-31, MET, 在目标上",
			"29, 12, 2026-12-31, LOST, 还差 1 个" })
	void whatStandsOnTheDayIsTheFigureAndNothingIsForeseen(int count, int month, LocalDate asOf, MetricHealth health,
			String outlook) {
		PeriodSums now = new PeriodSums(Period.month(2026, month), BigDecimal.valueOf(count), BigDecimal.ZERO, 0, 0,
				null, count);
		MetricValue worth = new MetricStanding(Goal.of(">=", "30", null, "个", Cadence.YEAR), now, asOf).worth();
		assertThat(worth.health()).isEqualTo(health);
		assertThat(worth.value()).isEqualByComparingTo(BigDecimal.valueOf(count));
		assertThat(worth.outlook()).contains(outlook);
		assertThat(worth.pace()).isNull();
		assertThat(worth.forecast()).isNull();
	}

}
