package org.partyplan.plan.exporting;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.plan.PlanStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** Exporting and reading again gives the same plan, character for character. */
class PlanExportRoundTripTests {

	private static final String ISSUER = "中共示范医院委员会";

	private static final String TITLE = "示范医院2026年党建工作计划";

	private static final LocalDate DAY = LocalDate.of(2026, 2, 6);

	@ParameterizedTest
	@ValueSource(strings = { "2020", "2026" })
	void aSeedsDraftReadsTheSameAgain(String year) throws Exception {
		Assumptions.assumeTrue(Files.isDirectory(PrintedPlan.SEEDS), "no seeds here");
		PrintedPlan plan = PrintedPlan.seed(year);
		assertThat(plan.readAgain()).isEqualTo(plan.words());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020", "2026" })
	void anIssuedSeedReadsTheSameAgain(String year) throws Exception {
		Assumptions.assumeTrue(Files.isDirectory(PrintedPlan.SEEDS), "no seeds here");
		PrintedPlan plan = PrintedPlan.seed(year).issued("示中医党〔2026〕8号", DAY);
		assertThat(plan.readAgain()).isEqualTo(plan.words());
	}

	@Test
	void noticeClosingAttachmentsAndCopiesComeBack() {
		same("《2026年党建工作计划》已经党委会讨论通过，现印发给你们，请对照分工逐项落实。", "2026年党建工作的总体要求是：抓实基层，办好实事。",
				"各支部要把任务列入月度安排。\n附件：1.任务分解表\n2.风险点清单\n抄送：示范市卫生健康委员会机关党委。", section("一", "强化政治引领", ""),
				item("（一）", "抓实理论学习", "全年集中学习12次。"));
	}

	@Test
	void attachmentsAndCopiesComeBackWithoutANotice() {
		same("", "总体要求是抓实基层。", "各支部要把任务列入月度安排。\n附件：任务分解表\n抄送：示范市卫生健康委员会机关党委。", section("一", "强化政治引领", ""),
				item("（一）", "抓实理论学习", "全年集中学习12次。"));
	}

	@Test
	void aSectionsIntroAndAnItemsParagraphsComeBack() {
		same("", "全年工作以实干为先。", "", section("一", "强化政治引领，把准办院方向", "始终把政治建设摆在首位。\n做到两个维护。"),
				item("（一）", "抓实理论学习", "全年集中学习12次。\n1.每季度请专家讲一次。\n2.每半年写一篇报告。\n（1）第一议题每月必学。"),
				item("（二）", "深化党性教育", "七一前组织一次参观。"), section("二", "建强基层组织", ""), item("1.", "提升支部质量", "每月自查。"),
				item("2.", "严格组织生活", "每季度观摩。"));
	}

	@Test
	void aListOfSentencesComesBack() {
		same("", "全年工作以实干为先。", "", section("一", "一季度", ""), item("1.", "召开组织生活会", ""),
				item("2.", "组织党员学习党章，开展一次党性分析，形成支部的整改清单", ""), section("二", "二季度", ""), item("1.", "开展七一慰问", ""));
	}

	@Test
	void headingsWithoutNumbersComeBack() {
		same("", "全年工作以实干为先。", "", section("", "指导思想", "以实干为先，把任务落到支部。"), section("", "主要任务", "抓好三件事。"));
	}

	@Test
	void partsAndDecimalNumbersComeBack() {
		same("", "全年工作以实干为先。", "", section("第一部分", "总体安排", "抓好三件事。"), item("一、", "抓学习", "每月一次。"),
				section("第二部分", "具体措施", ""), item("一、", "抓服务", "每季度一次义诊。"));
	}

	@Test
	void longHeadingsAndQuotationsComeBack() {
		same("", "全年工作以实干为先。", "", section("一", "深化政治建设，以更高站位更实举措更严要求推动全院上下学思想见行动出成效", "把学习成果转化为办法。"),
				item("（一）", "开展“三个一”活动（含离退休支部）", "“一次参观”“一场分享”“一轮亮牌”，七一前完成。"),
				item("（二）", "落实《支部工作条例（试行）》", "每季度对照检查一次。"));
	}

	@Test
	void aTitleThatIsNotTheUsualOneComesBack() {
		PrintedPlan plan = new PrintedPlan(
				PrintedPlan.head(PlanStatus.DRAFT, "红船起航先锋领航", "示范医院机关党支部", "各党小组", null, null, "", "全年工作以实干为先。", ""),
				List.of(section("一", "抓学习", ""), item("1.", "读一本书", "每季度交流一次。")));
		assertThat(plan.readAgain()).isEqualTo(plan.words());
	}

	@Test
	void aListUnderAHeadingWithoutNumberComesBack() {
		same("", "全年工作以实干为先。", "", section("一", "发展党员", ""), item("", "结构目标", "1.临床一线发展10名。\n2.青年医生发展5名。"),
				item("", "分布目标", "1.外科发展6名。\n2.内科发展9名。"));
	}

	@Test
	void decimalNumbersComeBack() {
		same("", "全年工作以实干为先。", "", section("一", "背景", ""), item("1.1", "政策要求", "按要求办。"), item("1.2", "现实需要", ""));
	}

	@Test
	void aTableComesBackRowByRow() {
		same("", "全年工作以实干为先。", "", section("一", "任务安排", ""),
				item("（一）", "时间表", "按下表推进。\n一季度 | 支部学习 | 党办\n二季度 | 义诊\n各支部对照执行。"));
	}

	@Test
	void halfWidthMarksAndFiguresComeBack() {
		same("", "2026年,以实干为先.", "", section("一", "深化政治建设,筑牢思想根基", ""),
				item("1.", "强化学习", "集中学习12次,其中研讨不少于6次;比例5:4:1、ICU设岗3个(含备用)。"), item("2.", "抓实监督", "每季度1次 不少于2小时。"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void anyPlanOfTheUsualKindComesBack(long seed) {
		Random random = new Random(seed);
		List<PlanExportLine> lines = new ArrayList<>();
		for (int i = 0; i < 3 + random.nextInt(4); i++) {
			lines.add(section(String.valueOf("一二三四五六七八".charAt(i)), words(random, 6, 18),
					random.nextBoolean() ? "" : sentences(random)));
			for (int j = 0; j < 2 + random.nextInt(5); j++) {
				lines.add(item("（" + "一二三四五六七八".charAt(j) + "）", words(random, 4, 16),
						IntStream.rangeClosed(0, random.nextInt(3))
							.mapToObj((paragraph) -> sentences(random))
							.collect(Collectors.joining("\n"))));
			}
		}
		same(random.nextBoolean() ? "" : "现将计划印发给你们，请认真贯彻执行。", sentences(random), "",
				lines.toArray(new PlanExportLine[0]));
	}

	private static String words(Random random, int least, int most) {
		String characters = "抓实学习建强支部办好事改进作风服务患者关心职工落责任守底线促发展带队伍树典型";
		return IntStream.range(0, least + random.nextInt(most - least))
			.mapToObj((i) -> String.valueOf(characters.charAt(random.nextInt(characters.length()))))
			.collect(Collectors.joining());
	}

	private static String sentences(Random random) {
		return IntStream.rangeClosed(0, 1 + random.nextInt(4))
			.mapToObj((i) -> words(random, 5, 30) + "，" + words(random, 5, 30) + random.nextInt(99) + "次。")
			.collect(Collectors.joining());
	}

	private static PlanExportLine section(String no, String title, String intro) {
		return new PlanExportLine(true, no, title, intro);
	}

	private static PlanExportLine item(String no, String title, String body) {
		return new PlanExportLine(false, no, title, body);
	}

	private static void same(String notice, String overall, String closing, PlanExportLine... lines) {
		for (boolean issued : new boolean[] { true, false }) {
			PrintedPlan plan = new PrintedPlan(
					PrintedPlan.head(issued ? PlanStatus.ISSUED : PlanStatus.DRAFT, TITLE, ISSUER, "各党支部",
							issued ? "示中医党〔2026〕8号" : null, issued ? DAY : null, notice, overall, closing),
					Arrays.asList(lines));
			assertThat(plan.readAgain()).isEqualTo(plan.words());
		}
	}

}
