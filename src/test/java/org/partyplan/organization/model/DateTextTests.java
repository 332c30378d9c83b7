package org.partyplan.organization.model;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "2020-05-01", "2020-5-1", "2020/05/01", "2020.5.1", "2020年5月1日", "2020年05月01日", "20200501",
			"２０２０－０５－０１", "二〇二〇年五月一日", "二零二零年五月一日", "2020-05-01 00:00:00", "2020 5 1", "2020年5月1号" })
	void aDateIsReadInTheWaysPeopleWriteIt(String typed) {
		assertThat(DateText.of(typed)).isEqualTo(new DateText(LocalDate.of(2020, 5, 1), ""));
	}

	@ParameterizedTest
	@CsvSource({ "二〇二一年十二月三十一日,2021-12-31", "二〇二一年十月二十日,2021-10-20", "二〇一九年十一月十日,2019-11-10" })
	void chineseNumeralsAreRead(String typed, LocalDate day) {
		assertThat(DateText.of(typed).day()).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource({ "2020.05,补上日", "202005,补上日", "2020年5月,补上日", "2020,补上月和日", "5/1/2020,分不清", "01-05-20,分不清", "20.5.1,分不清",
			"43952,是数字不是日期", "2021-02-30,没有这一天", "2020年13月1日,没有这一天", "去年,不是日期", "2020-05-01 08:30,不是日期" })
	void whatCouldMeanAnotherDayIsNotGuessed(String typed, String why) {
		assertThat(DateText.of(typed).day()).isNull();
		assertThat(DateText.of(typed).wrong()).contains(why);
	}

	@Test
	void everyDayIsReadBackFromEveryNotation() {
		for (LocalDate day = LocalDate.of(1999, 12, 1); day.isBefore(LocalDate.of(2001, 4, 1)); day = day.plusDays(1)) {
			for (String pattern : new String[] { "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd" }) {
				String typed = day.format(java.time.format.DateTimeFormatter.ofPattern(pattern));
				assertThat(DateText.of(typed).day()).isEqualTo(day);
			}
		}
	}

}
