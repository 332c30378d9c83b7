package org.partyplan.reader.structure;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.Plans;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineTests {

	@Test
	void theHighestNumbersAreSectionsAndTheNextAreItems() {
		PlanDraft draft = Plans.read("""
				一、抓学习
				（一）读原著。每月读一章。
				1．支部先读。
				（二）讲体会。每季度讲一次。
				二、抓组织
				（一）建队伍。选好带头人。
				""");
		assertThat(Plans.sections(draft)).containsExactly("一|抓学习", "二|抓组织");
		assertThat(Plans.items(draft, 0)).containsExactly("（一）|读原著", "（二）|讲体会");
		assertThat(draft.sections().get(0).items().get(0).body()).isEqualTo("每月读一章。\n1．支部先读。");
	}

	@Test
	void eachSectionHasItsOwnStyleOfItems() {
		PlanDraft draft = Plans.read("一、抓学习\n1、读原著。\n2.讲体会。\n二、抓组织\n（一）建队伍。选好人。\n1.先摸底。\n");
		assertThat(Plans.items(draft, 0)).containsExactly("1、|读原著", "2.|讲体会");
		assertThat(Plans.items(draft, 1)).containsExactly("（一）|建队伍");
	}

	@Test
	void bracketsAreSectionsWhereNothingStandsAboveThem() {
		PlanDraft draft = Plans.read("(一)抓学习\n1、读原著。\n(二)抓组织\n1、建队伍。\n");
		assertThat(Plans.sections(draft)).containsExactly("(一)|抓学习", "(二)|抓组织");
		assertThat(Plans.items(draft, 1)).containsExactly("1、|建队伍");
	}

	@Test
	void aCountThatStartsOverIsAListInsideTheSection() {
		PlanDraft draft = Plans.read("""
				1、工作目标
				分布目标：
				1、发展青年职工2名左右。
				2、发展护理人员3名左右。
				结构目标：
				1、学历结构。大专以上的居多。
				2、工作措施
				认真落实。
				""");
		assertThat(Plans.sections(draft)).containsExactly("1|工作目标", "2|工作措施");
		assertThat(Plans.items(draft, 0)).containsExactly("|分布目标", "|结构目标");
	}

	@Test
	void aListOfOnlyOnesLostItsCountAndKeepsItsItems() {
		PlanDraft draft = Plans.read("一、抓学习\n1.读原著。\n1.讲体会。\n1.写心得。\n");
		assertThat(Plans.items(draft, 0)).hasSize(3);
	}

	@Test
	void itemNumbersMayGoOnThroughTheSections() {
		PlanDraft draft = Plans.read("一、抓学习\n1.读原著。\n2.讲体会。\n二、抓组织\n3.建队伍。\n4.强阵地。\n");
		assertThat(Plans.items(draft, 1)).containsExactly("3.|建队伍", "4.|强阵地");
	}

	@Test
	void labelsThatOpenParagraphsAreItemsOfASectionWithoutNumbers() {
		PlanDraft draft = Plans.read("一、抓学习\n抓好个人自学：每天读书半小时，记好笔记。\n抓好集中研讨：每月一个主题，人人发言。\n");
		assertThat(Plans.items(draft, 0)).containsExactly("|抓好个人自学", "|抓好集中研讨");
	}

	@Test
	void commonHeadingsNeedNoNumber() {
		PlanDraft draft = Plans.read("指导思想：\n以新思想为指导，围绕中心，服务大局。\n一、思想建设\n抓好学习。\n");
		assertThat(Plans.sections(draft)).containsExactly("|指导思想", "一|思想建设");
	}

	@Test
	void aPageNumberInMidSentenceIsNoHeading() {
		String half = "各支部要按照党委统一部署，结合科室工作实际和党员队伍现状，认真谋划全年学习教育的内容形式与时间安排，努力做到目标明确措施具体责任到人，推动各项工作落地见效取得实实在在的";
		PlanDraft draft = Plans.read("一、抓学习\n1、定计划。" + half + "\n2、成绩。\n2、讲体会。\n");
		assertThat(Plans.items(draft, 0)).containsExactly("1、|定计划", "2、|讲体会");
	}

	@Test
	void headingsAreFoundInsideALineWhoseEndsWereLost() {
		PlanDraft draft = Plans.read("2026年支部工作计划  为做好全年各项工作，切实发挥战斗堡垒作用，结合支部实际，制定本计划。 一、指导思想 以新思想为指导，"
				+ "围绕中心，服务大局，推动支部工作再上新台阶。 二、主要安排 (一)学习安排 1.个人自学:每天半小时，读满3本书。 2.集中学习:每月1次，每次不少于2小时。");
		assertThat(draft.head().title()).isEqualTo("2026年支部工作计划");
		assertThat(Plans.sections(draft)).containsExactly("一|指导思想", "二|主要安排");
		assertThat(Plans.items(draft, 1)).containsExactly("(一)|学习安排");
		assertThat(draft.metrics()).extracting(DraftMetric::quote).anyMatch((quote) -> quote.contains("不少于2小时"));
	}

	@Test
	void aDateBehindANumberIsNoDecimal() {
		PlanDraft draft = Plans.read("一、时间安排\n1.10月8日至10月12日，报名单。\n2.11月3日，开大会。\n");
		assertThat(Plans.items(draft, 0)).hasSize(2);
		assertThat(draft.cadences()).extracting(DraftCadence::node).containsExactly("10月8日至10月12日", "11月3日");
	}

	@Test
	void monthsCanBeHeadings() {
		PlanDraft draft = Plans.read("一、每月主题\n1月：学习全会精神。\n2月：走访慰问老党员。\n3月：学雷锋志愿服务。\n");
		assertThat(Plans.items(draft, 0)).containsExactly("1月：|学习全会精神", "2月：|走访慰问老党员", "3月：|学雷锋志愿服务");
		assertThat(draft.cadences()).extracting(DraftCadence::node).containsExactly("1月", "2月", "3月");
	}

	@Test
	void workBelowAMonthIsDueInThatMonth() {
		PlanDraft draft = Plans.read("2026年学习计划\n一、学习安排\n1月：\n1.召开组织生活会。\n2月：\n1.开展警示教育活动。\n");
		assertThat(Plans.items(draft, 0)).containsExactly("|1月", "|2月");
		assertThat(draft.tasks()).extracting(DraftTask::dueOn)
			.containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28));
	}

	@Test
	void fewWordsAloneOnALineAreItemsOfASectionWithoutNumbers() {
		PlanDraft draft = Plans.read("""
				一、主要措施
				强化教育
				每季度组织一次廉政教育，全员参加。
				健全制度
				修订廉洁从业规定，逐条对照落实。
				二、工作要求
				加强领导，落实责任。
				""");
		assertThat(Plans.items(draft, 0)).containsExactly("|强化教育", "|健全制度");
		assertThat(Plans.items(draft, 1)).isEmpty();
	}

	@Test
	void partsOfADocumentStandAboveChineseNumbers() {
		PlanDraft draft = Plans.read("第一部分 总体要求\n一、指导思想\n围绕中心。\n第二部分 重点工作\n一、抓学习\n读原著。\n");
		assertThat(Plans.sections(draft)).containsExactly("第一部分|总体要求", "第二部分|重点工作");
		assertThat(Plans.items(draft, 1)).containsExactly("一、|抓学习");
	}

	@Test
	void aTextWithoutHeadingsIsOneSectionAndAWarning() {
		PlanDraft draft = Plans.read("示范医院2026年党建工作计划\n今年要抓好学习。\n还要抓好组织。\n");
		assertThat(draft.sections()).singleElement().satisfies((section) -> {
			assertThat(section.title()).isEqualTo("示范医院2026年党建工作计划");
			assertThat(section.intro()).isEqualTo("今年要抓好学习。\n还要抓好组织。");
		});
		assertThat(draft.warnings()).anyMatch((warning) -> warning.startsWith("没有找到标题"));
	}

	@Test
	void aWrappedParagraphIsOnePart() {
		PlanDraft draft = Plans.read("一、抓学习\n（一）读原著。各支部要组织党员读原著、学原文、悟原理，做到学思用\n贯通、知信行统一。\n");
		assertThat(draft.sections().get(0).items().get(0).body()).isEqualTo("各支部要组织党员读原著、学原文、悟原理，做到学思用贯通、知信行统一。");
	}

	@Test
	void theRowsOfATableAboveAllHeadsAreItemsOfThePlan() {
		PlanDraft draft = Plans.read("""
				示范医院2026年党建任务清单
				请对照清单落实。
				类别	序号	任务内容	牵头部门	完成时限
				政治建设	1	第一议题学习	党办	全年
					2	政治忠诚教育	宣传科	11月底
				工作要求
				一是提高站位。每月研究一次。
				二是严格考核。每季度通报一次。
				""");
		assertThat(Plans.sections(draft)).containsExactly("|示范医院2026年党建任务清单", "|工作要求");
		assertThat(Plans.items(draft, 0)).containsExactly("政治建设 1|第一议题学习", "2|政治忠诚教育");
		assertThat(draft.tasks()).extracting(DraftTask::lead).contains("党办", "宣传科");
	}

	@Test
	void aLineThatBeginsWithAListsFirstNumberHoldsTheList() {
		PlanDraft draft = Plans.read("""
				一、思想建设
				①每月召开一次总支委员会，专题学习；②各支部学习笔记每季检查一次；③组织参观两次。
				二、组织建设
				①完成换届；②按期开展组织生活会，做到①准备充分②记录完整；③发展党员4名，转正3名，全部按期。
				""");
		assertThat(draft.sections().get(0).items()).hasSize(3);
		assertThat(draft.sections().get(1).items()).hasSize(3);
	}

	@Test
	void aNumberedLineBelowAnUnfinishedOneStandsByItself() {
		PlanDraft draft = Plans.read("""
				一、抓学习
				（一）强化武装：
				1、中心组学习。党总支理论学习中心组每季度学习一次，
				（1）年初制定计划；
				责任单位：宣传科、组织科，配合各支部做好相关准备工作
				完成时限：全年
				""");
		assertThat(draft.sections().get(0).items().get(0).body()).contains("一次，\n（1）", "工作\n完成时限：全年");
	}

	@Test
	void aMarkBeforeANumberMarksAnItemToo() {
		PlanDraft draft = Plans.read("一、抓组织\n◎3月底前配齐支部书记。\n◎建设阵地6处。\n二、抓学习\n◎读原著。\n◎讲体会。\n");
		assertThat(draft.sections().get(0).items()).hasSize(2);
	}

	@Test
	void aRowMergedOverTheTableNamesThoseBelowItAndBlankCellsGoOnFromAbove() {
		PlanDraft draft = Plans.read("""
				示范医院2026年党建任务分解表
				序号	工作任务	具体措施	牵头部门	配合部门	完成时限
				政治建设
				1	第一议题	列入党委会首项	党委办公室	宣传科	12月31日前
				组织建设
				2	支部换届	六个支部全部换届	组织科	各党支部	5月底前
				3	发展党员	把好入口关			11月底前
				4	党员培训	集中培训三天
				""");
		assertThat(Plans.sections(draft)).containsExactly("|政治建设", "|组织建设");
		assertThat(Plans.items(draft, 1)).containsExactly("2|支部换届", "3|发展党员", "4|党员培训");
		assertThat(draft.tasks()).extracting(DraftTask::lead).containsExactly("党委办公室", "组织科", "组织科", "组织科");
		assertThat(draft.tasks()).extracting(DraftTask::dueOn)
			.containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 5, 31), LocalDate.of(2026, 11, 30),
					LocalDate.of(2026, 11, 30));
	}

	@Test
	void whoDoesItDoesNotGoOnFromOneTableToTheNext() {
		PlanDraft draft = Plans.read("""
				一、学习任务
				序号	工作任务	牵头部门	完成时限
				1	第一议题	宣传科	5月底前
				二、组织任务
				序号	工作任务	牵头部门	完成时限
				1	支部换届
				2	发展党员	组织科	11月底前
				""");
		assertThat(draft.tasks()).extracting(DraftTask::lead).containsExactly("宣传科", null, "组织科");
	}

}
