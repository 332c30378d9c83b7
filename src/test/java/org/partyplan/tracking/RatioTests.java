package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;

class RatioTests {

	private static MetricValue worth(int people, int staff, LocalDate asOf) {
		PeriodSums now = new PeriodSums(Period.month(2026, asOf.getMonthValue()), BigDecimal.valueOf(people),
				BigDecimal.valueOf(staff), 0, 0, null, people);
		return new Ratio(Goal.of(">=", "0.5", null, "%", Cadence.YEAR), now, asOf).worth();
	}

	@ParameterizedTest
	@CsvSource({ "7, 1326, 2026-05-31, FINE, 0.53, 在目标上", "6, 1326, 2026-05-31, RISK, 0.45, 还差 1 就到 0.5%",
			"5, 1000, 2026-12-31, MET, 0.5, 在目标上", "4, 1000, 2026-12-31, LOST, 0.4, 还差 1 就到 0.5%",
			"0, 0, 2026-05-31, NONE, —, 分母还没有登记" })
	void aShareOfStaffIsWhatItIsOnTheDay(int people, int staff, LocalDate asOf, MetricHealth health, String figure,
			String outlook) {
		MetricValue worth = worth(people, staff, asOf);
		assertThat(worth.health()).isEqualTo(health);
		assertThat(worth.figure()).isEqualTo(figure);
		assertThat(worth.outlook()).contains(outlook);
	}

	@Test
	void aSmallShareIsDrawnOnAnAxisOfItsOwn() {
		Bullet bullet = worth(7, 1326, LocalDate.of(2026, 5, 31)).bullet();
		assertThat(bullet.right()).isEqualTo("1%");
		assertThat(bullet.goal()).isEqualTo(150);
		assertThat(bullet.value()).isBetween(155, 165);
	}

}
