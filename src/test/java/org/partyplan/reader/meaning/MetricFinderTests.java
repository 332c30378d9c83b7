package org.partyplan.reader.meaning;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.Plans;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;

class MetricFinderTests {

	private static List<DraftMetric> metrics(String body) {
		return Plans.withItem(body).metrics();
	}

	@ParameterizedTest
	@CsvSource({ "全年集中学习12次,=,12,次,count", "专题研讨不少于6次,>=,6,次,count", "党员参学率达到95%,>=,95,%,percent",
			"参学率保持98％以上,>=,98,%,percent", "浮动幅度控制在10%以内,<=,10,%,percent", "发展党员5名左右,=,5,名,people",
			"覆盖职工300人次,=,300,人次,people", "志愿服务不少于20小时,>=,20,小时,hours", "撰写调研报告至少四篇,>=,4,篇,count",
			"投入经费不超过3万元,<=,3,万元,amount", "每季度召开一次大会,=,1,次,count", "新党员占比百分之三十,=,30,%,percent", "建成6个党建品牌,=,6,个,count",
			"党课不得少于4堂,>=,4,堂,count", "考核排名力争进入全国前100名,<=,100,名,people", "入党率提高2个百分点,=,2,个百分点,percent",
			"每名党员年度学时不少于36,>=,36,学时,hours", "党员积分平均达到90,>=,90,分,count", "手术死亡率低于0.5‰,<=,0.5,‰,percent",
			"每个科室至少有1名骨干递交申请,>=,1,名,people", "驻点时间不短于60天,>=,60,天,count", "抽查车辆不少于40台次,>=,40,台次,count",
			"每人坐诊不少于2个半天,>=,2,个半天,count", "每人分管2—3项任务,>=,2,项,count", "5个任期届满的支部全部完成换届,=,5,个,count",
			"组建三支突击队,=,3,支,count", "书记平均年龄下降3岁,=,3,岁,count", "党员年均学习满40学时,>=,40,学时,hours",
			"每月至少安排1次第一议题学习,>=,1,次,count", "党课占比提高到45%左右,=,45,%,percent", "4个后进支部全部转化,=,4,个,count",
			"满意度不低于九成五,>=,95,%,percent", "征集作品80件（幅）以上,>=,80,件,count", "经费按上年度工资总额的1.5%安排,=,1.5,%,percent",
			"平均住院日下降0.5天,=,0.5,天,count", "发送短信不少于1500条次,>=,1500,条次,count", "为12名新党员举行宣誓仪式,=,12,名,people",
			"有责投诉不多于2起,<=,2,起,count", "活动室面积不小于50平米,>=,50,平米,count" })
	void aNumberWithAUnitIsATarget(String body, String comparator, String value, String unit, String kind) {
		assertThat(metrics(body + "。")).singleElement().satisfies((metric) -> {
			assertThat(metric.comparator()).isEqualTo(comparator);
			assertThat(metric.value()).isEqualTo(value);
			assertThat(metric.unit()).isEqualTo(unit);
			assertThat(metric.kind()).isEqualTo(kind);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "增强“四个意识”，做到“两个维护”。", "落实“三会一课”和“一岗双责”。", "严格落实中央八项规定精神。", "做好以下五个方面工作。", "培养考察6个月。",
			"发展35岁以下的青年。", "庆祝建党105周年。", "现有党员83名，其中女党员37名。", "发挥一名党员一面旗帜的作用。", "建立一支高素质的队伍。", "工作提高到1个新水平。", "推动二次创业。",
			"宣传“3个代表”重要思想。", "学习《五项制度》。", "打造一批示范点。", "支部委员会由5人组成，设书记1名、副书记1名、委员3名。", "做到2个延伸、1个融合。", "流动党员3人。" })
	void aNumberInANameASloganOrAFactIsNone(String body) {
		assertThat(metrics(body)).isEmpty();
	}

	@Test
	void aRangeIsAtLeastItsLowerEnd() {
		assertThat(metrics("每季度观摩2－3个支部。")).singleElement().satisfies((metric) -> {
			assertThat(metric.comparator()).isEqualTo(">=");
			assertThat(metric.value()).isEqualTo("2");
			assertThat(metric.upper()).isEqualTo("3");
			assertThat(metric.cadence()).isEqualTo(Cadence.QUARTER);
		});
	}

	@Test
	void oneSentenceCanSetSeveralTargets() {
		assertThat(metrics("全年发展党员10名，其中一线人员占比不低于80%，并明确28个风险点、45条措施。")).extracting(DraftMetric::value)
			.containsExactly("10", "80", "28", "45");
	}

	@Test
	void theBoundBeforeAListHoldsForEachOfItsValues() {
		assertThat(metrics("医师、护士、医技各不少于5名、4名、2名。")).hasSize(3).allMatch((metric) -> metric.comparator().equals(">="));
		assertThat(metrics("满意度分别不低于门诊90%、住院95%。")).extracting(DraftMetric::value).containsExactly("90", "95");
		assertThat(metrics("与两所学校、三个社区签订共建协议。")).extracting(DraftMetric::value).containsExactly("2", "3");
	}

	@Test
	void theNumberOfALineCountsNothing() {
		PlanDraft draft = Plans.read("示范医院2026年党建计划\n一、抓支部\n1.打基础\n1.1 支部每月学习1次。\n1.2 对新党员谈话2次。\n");
		assertThat(draft.metrics()).extracting(DraftMetric::value).containsExactly("1", "2");
	}

	@Test
	void aCellEndsTheNumber() {
		assertThat(metrics("满意度不低于九成五\t门诊部")).extracting(DraftMetric::value).containsExactly("95");
	}

	@Test
	void aProportionKeepsItsColons() {
		assertThat(metrics("按照医、护、技5:4:1的比例发展党员。")).singleElement().satisfies((metric) -> {
			assertThat(metric.kind()).isEqualTo("ratio");
			assertThat(metric.value()).isEqualTo("5:4:1");
		});
	}

	@Test
	void theWordAmongThemTakesOverThePeriod() {
		assertThat(metrics("全年集中学习12次，其中研讨不少于6次。")).extracting(DraftMetric::cadence).containsOnly(Cadence.YEAR);
	}

	@Test
	void namesAreShort() {
		assertThat(metrics("全年计划开展集中学习12次。")).singleElement()
			.satisfies((metric) -> assertThat(metric.name()).isEqualTo("集中学习"));
		assertThat(metrics("争取到2026年底，示范支部占比超过六成。")).extracting(DraftMetric::name).containsExactly("示范支部占比");
		assertThat(metrics("开展职工思想动态调查，全年两次。")).extracting(DraftMetric::name).containsExactly("职工思想动态调查");
		assertThat(metrics("培训覆盖率必须达到100%。")).extracting(DraftMetric::name).containsExactly("培训覆盖率");
		assertThat(metrics("设立30个党员先锋岗。")).singleElement()
			.satisfies((metric) -> assertThat(metric.name()).isEqualTo("党员先锋岗"));
		assertThat(metrics("2027年6月底前举办读书班1期。")).extracting(DraftMetric::name).containsExactly("读书班");
		assertThat(metrics("党费收缴率比2026年提高1个百分点。")).extracting(DraftMetric::name).containsExactly("党费收缴率");
		assertThat(metrics("确保党员参学率保持98%以上。")).singleElement()
			.satisfies((metric) -> assertThat(metric.name()).isEqualTo("党员参学率"));
	}

	@Test
	void theQuoteStandsAtItsOffsets() {
		PlanDraft draft = Plans.withItem("抓好学习，全年集中学习 12 次，做好记录。");
		DraftMetric metric = draft.metrics().get(0);
		String body = draft.sections().get(0).items().get(0).body();
		assertThat(body.substring(metric.start(), metric.end())).isEqualTo(metric.quote()).isEqualTo("全年集中学习 12 次");
	}

	@Test
	void aTargetInTheHeadingHasNoOffsets() {
		PlanDraft draft = Plans.read("一、抓学习\n1.全年开展集中学习12次；\n2.每季度讲一次党课；\n");
		assertThat(draft.metrics()).extracting(DraftMetric::end).containsExactly(0, 0);
	}

	@Test
	void traditionalCharactersAreReadLikeSimplifiedOnes() {
		assertThat(metrics("每半年開展談心談話不少於1次。")).singleElement().satisfies((metric) -> {
			assertThat(metric.cadence()).isEqualTo(Cadence.HALF_YEAR);
			assertThat(metric.comparator()).isEqualTo(">=");
		});
	}

	@ParameterizedTest
	@CsvSource({ "党委理论学习中心组全年集中学习12次。,党委理论学习中心组集中学习", "医院急诊科和重症医学科的中医药适宜技术培训12次。,中医药适宜技术培训" })
	void aLongNameIsNeverCutWithinAWord(String body, String name) {
		assertThat(metrics(body)).singleElement().satisfies((metric) -> assertThat(metric.name()).isEqualTo(name));
	}

	@Test
	void eachOfSeveralCountsInAClauseHasItsOwnPeriod() {
		assertThat(metrics("党员大会每季度一次、支委会每月一次、党课每季度一次。")).extracting(DraftMetric::cadence)
			.containsExactly(Cadence.QUARTER, Cadence.MONTH, Cadence.QUARTER);
	}

	@Test
	void anOccasionMayBeAboutWhatIsWhole() {
		assertThat(metrics("党总支每半年专题研究1次全面从严治党工作。")).extracting(DraftMetric::value).containsExactly("1");
	}

	@Test
	void whomAShareIsAboutIsNoTarget() {
		assertThat(metrics("年度积分80分以上党员比例不低于85%。")).extracting(DraftMetric::value).containsExactly("85");
	}

	@Test
	void aShareIsOfTheRateThatStandsRightBeforeIt() {
		assertThat(metrics("党委每月组织开展主题党日，党员参学率保持98%以上。")).extracting(DraftMetric::name).contains("党员参学率");
	}

}
