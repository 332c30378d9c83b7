package org.partyplan.reader.meaning;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.Plans;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;

class CadenceFinderTests {

	private static List<DraftCadence> cadences(String body) {
		return Plans.withItem(body).cadences();
	}

	@ParameterizedTest
	@CsvSource({ "每周学习一次,WEEK", "每月20日开展主题党日,MONTH", "每个季度召开支部大会,QUARTER", "每半年撰写报告,HALF_YEAR", "每一年评议党员,YEAR",
			"年内覆盖200人次,YEAR", "全年计划发展党员30名,YEAR", "按季度通报情况,QUARTER", "每學期開展一次家訪,HALF_YEAR", "每年12月底前述职,YEAR",
			"党务例会双周召开,MONTH", "人才例会单月召开,QUARTER", "半月一调度,MONTH", "小组每双周活动一次,MONTH", "2个季度至少会商一次,HALF_YEAR",
			"季度末开展总结,QUARTER", "做到月月有主题,MONTH" })
	void theWordsForAPeriodAreKnown(String body, Cadence cadence) {
		assertThat(cadences(body + "。")).extracting(DraftCadence::cadence).containsExactly(cadence);
	}

	@Test
	void aThirdQuarterIsADateNotACadence() {
		assertThat(cadences("第三季度开展观摩。")).singleElement().satisfies((found) -> {
			assertThat(found.cadence()).isEqualTo(Cadence.NODE);
			assertThat(found.node()).isEqualTo("第三季度");
		});
	}

	@ParameterizedTest
	@CsvSource({ "6月30日前完成换届,6月30日前", "3—9月开展主题教育,3—9月", "10月8日——10月12日公示,10月8日——10月12日", "2月16~20日召开支委会,2月16~20日",
			"上半年完成整改,上半年", "年底前报送总结,年底前", "国庆节开展宣誓,国庆节", "三月份开展志愿服务,三月份", "12月中旬民主评议,12月中旬" })
	void datesKeepTheirWords(String body, String node) {
		assertThat(cadences(body + "。")).extracting(DraftCadence::node).containsExactly(node);
	}

	@Test
	void eachFestivalIsADateOfItsOwn() {
		assertThat(cadences("在“七一”、春节走访慰问。")).extracting(DraftCadence::node).containsExactly("七一", "春节");
	}

	@ParameterizedTest
	@ValueSource(strings = { "学习“七一”重要讲话精神。", "学习贯彻十九届五中全会精神。", "评选三八红旗手。", "弘扬五四精神。", "制定发展党员年度计划。", "培养青年中坚力量。",
			"营造政治清明的环境。", "学习《2019—2023年全国党员教育培训工作规划》。", "总结2024年11月的经验。", "培养考察三年以上。", "做好全年党建工作。" })
	void namesThatOnlySoundLikeDatesAreNone(String body) {
		assertThat(cadences(body)).isEmpty();
	}

	@Test
	void shortFormsAreReadOneByOne() {
		assertThat(cadences("实行“月自查、季考评、年总评”。")).extracting(DraftCadence::cadence)
			.containsExactly(Cadence.MONTH, Cadence.QUARTER, Cadence.YEAR);
	}

	@Test
	void halfWidthAndFullWidthAreReadTheSame() {
		assertThat(cadences("每月(第一周)学习;每季度:讲党课!")).hasSize(2);
		assertThat(cadences("每月（第一周）学习；每季度：讲党课！")).hasSize(2);
	}

	@Test
	void spacesInsideWordsDoNotHideThem() {
		assertThat(cadences("每 季 度召开一 次会议。")).extracting(DraftCadence::cadence).containsExactly(Cadence.QUARTER);
	}

	@ParameterizedTest
	@CsvSource({ "“三八”妇女节开展讲座,三八", "五四青年节评选标兵,五四", "一月份,一月份", "四—五月份开展祭扫,四—五月份", "八月份至九月份走访,八月份至九月份" })
	void oneDayOrStretchOfMonthsIsOneDate(String body, String node) {
		assertThat(cadences(body + "。")).extracting(DraftCadence::node).containsExactly(node);
	}

	@Test
	void whatIsCountedBetweenTwoCommasHasItsOwnPeriod() {
		assertThat(cadences("党员大会每季度一次、支委会每月一次、党课每季度一次。")).extracting(DraftCadence::quote)
			.containsExactly("党员大会每季度一次", "支委会每月一次", "党课每季度一次");
	}

}
