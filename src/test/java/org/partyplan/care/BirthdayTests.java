package org.partyplan.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partyplan.organization.PartyAge;

import static org.assertj.core.api.Assertions.assertThat;

class BirthdayTests {

	@Test
	void ofTheTwentyNinthOfFebruaryTheTwentyEighthStandsInWhereThereIsNone() {
		Birthday leap = joined("2012-02-29");
		assertThat(leap.in(2026)).isEqualTo("2026-02-28");
		assertThat(leap.in(2028)).isEqualTo("2028-02-29");
		assertThat(leap.years(2026)).isEqualTo(14);
	}

	@Test
	void everyTenthYearIsRoundAndTheYearOfJoiningIsNot() {
		Birthday one = joined("2006-05-20");
		assertThat(IntStream.rangeClosed(2006, 2036).filter(one::round)).containsExactly(2016, 2026, 2036);
	}

	@Test
	void aCardSpeaksToTheYearsBehind() {
		Birthday one = joined("1970-07-01");
		assertThat(List.of(one.words(1971), one.words(1975), one.words(1985), one.words(2005), one.words(2026)))
			.doesNotHaveDuplicates();
	}

	@Test
	void aMonthSaysWhoseDayIsNear() {
		BirthdayMonth month = new BirthdayMonth(2026, 5, LocalDate.of(2026, 5, 18),
				List.of(joined("2010-05-17"), joined("2010-05-18"), joined("2010-05-21"), joined("2010-05-22")));
		assertThat(month.rows().stream().map(month::near)).containsExactly(false, true, true, false);
		assertThat(month.heading()).isEqualTo("5月有 4 名党员过政治生日");
	}

	@Test
	void partyAgeCountsFromBecomingAFullMember() {
		assertThat(PartyAge.years(LocalDate.of(2001, 11, 30), LocalDate.of(2026, 11, 30))).isEqualTo(25);
		assertThat(PartyAge.years(LocalDate.of(2001, 11, 30), LocalDate.of(2026, 11, 29))).isEqualTo(24);
		assertThat(PartyAge.years(null, LocalDate.of(2026, 11, 30))).isNull();
		assertThat(joined("2000-11-30").years(2026)).isEqualTo(26);
		assertThat(joined("2000-11-30").partyAge(2026)).isEqualTo("25 年");
	}

	private static Birthday joined(String day) {
		return new Birthday(new UUID(0, 1), "余同志", "外科一支部", LocalDate.parse(day), LocalDate.parse(day).plusYears(1),
				null, null);
	}

}
