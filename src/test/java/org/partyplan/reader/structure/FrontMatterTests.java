package org.partyplan.reader.structure;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanHead;
import org.partyplan.reader.Plans;

import static org.assertj.core.api.Assertions.assertThat;

class FrontMatterTests {

	private static final String NOTICE = """
			中共示范市中医院委员会关于印发2026年度

			党建工作要点的通知
			绍中医党〔2026〕8号
			各支部：
			《2026年党建工作要点》已经党委会议讨论通过，现印发给你们，请认真贯彻执行。
			                    中共示范市中医院委员会
			                      2026年2月9日
			示范市中医院2026年党建工作要点
			今年工作的总体要求是：围绕中心，服务大局。
			一、抓学习
			（一）读原著。每月一次。
			""";

	@Test
	void theNoticeIsReadApartFromThePlan() {
		PlanHead head = Plans.read(NOTICE).head();
		assertThat(head.title()).isEqualTo("示范市中医院2026年党建工作要点");
		assertThat(head.noticeTitle()).isEqualTo("中共示范市中医院委员会关于印发2026年度党建工作要点的通知");
		assertThat(head.recipients()).isEqualTo("各支部");
		assertThat(head.issuer()).isEqualTo("中共示范市中医院委员会");
		assertThat(head.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 9));
		assertThat(head.documentNumber()).isEqualTo("绍中医党〔2026〕8号");
		assertThat(head.year()).isEqualTo(2026);
	}

	@Test
	void theOpeningParagraphIsTheOverallRequirement() {
		assertThat(Plans.read(NOTICE).overall()).isEqualTo("今年工作的总体要求是：围绕中心，服务大局。");
	}

	@Test
	void aSectionSaysWhatAnOpeningWouldHaveSaid() {
		PlanDraft draft = Plans.read("一、总体要求\n围绕中心，服务大局。\n二、抓学习\n读原著。\n");
		assertThat(draft.overall()).isEqualTo("围绕中心，服务大局。");
		assertThat(draft.sections()).hasSize(2);
	}

	@Test
	void whatASitePutsAroundThePlanIsIgnored() {
		PlanDraft draft = Plans.read("""
				当前位置：首页 > 党建 > 正文
				党建工作计划范文.docxVIP
				• 0
				• 约3千字
				作者：某某 2026/1/8 浏览：12次
				2026年医院党建工作计划
				今年是关键一年，要抓好各项工作。
				一、抓学习
				读原著。
				— 3 —
				文档评论（0）
				相关文档
				""");
		assertThat(draft.head().title()).isEqualTo("2026年医院党建工作计划");
		assertThat(draft.ignored()).containsExactly("当前位置：首页 > 党建 > 正文", "党建工作计划范文.docxVIP", "• 0", "• 约3千字",
				"作者：某某 2026/1/8 浏览：12次", "— 3 —", "文档评论（0）", "相关文档");
		assertThat(Plans.texts(draft, Role.TEXT)).containsExactly("读原著。");
	}

	@Test
	void theTitleNearestToThePlanIsItsTitle() {
		PlanDraft draft = Plans.read("2026年党建工作计划范文（3篇）\n2026年党建工作计划（一）\n今年要抓好各项工作，争取新成绩。\n一、抓学习\n读原著。\n");
		assertThat(draft.head().title()).isEqualTo("2026年党建工作计划（一）");
		assertThat(draft.ignored()).containsExactly("2026年党建工作计划范文（3篇）");
	}

	@Test
	void aTitleWithItsYearMaskedGivesWay() {
		PlanDraft draft = Plans.read("2026年度支部活动计划\n20_年度支部活动计划\n为丰富支部生活，制定本计划。\n一、抓学习\n读原著。\n");
		assertThat(draft.head().title()).isEqualTo("2026年度支部活动计划");
	}

	@Test
	void theCountOfACollectionIsCutFromTheTitle() {
		PlanDraft draft = Plans.read("【篇一】支部2026年党建工作计划\n一、抓学习\n读原著。\n");
		assertThat(draft.head().title()).isEqualTo("支部2026年党建工作计划");
		assertThat(draft.ignored()).containsExactly("【篇一】");
	}

	@Test
	void theIssuerMayStandOnTheLineAboveTheTitle() {
		PlanDraft draft = Plans.read("中共示范医院委员会\n2026年党建工作计划\n今年要抓好各项工作，争取新成绩。\n一、抓学习\n读原著。\n");
		assertThat(draft.head().title()).isEqualTo("中共示范医院委员会2026年党建工作计划");
	}

	@Test
	void aSignatureBelowThePlanIsItsClosing() {
		PlanDraft draft = Plans.read("2026年支部工作计划\n一、抓学习\n读原著。\n二、抓组织\n建队伍。\n内科第一党支部\n2026年1月5日\n");
		assertThat(draft.closing()).isEqualTo("内科第一党支部\n2026年1月5日");
		assertThat(draft.head().issuer()).isEqualTo("内科第一党支部");
		assertThat(draft.head().issuedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
	}

	@Test
	void aListOfAttachmentsIsNoHeading() {
		PlanDraft draft = Plans.read("2026年支部工作计划\n一、抓学习\n1.读原著。每月一次。\n附件：1.任务分解表\n      2.活动安排表\n");
		assertThat(Plans.items(draft, 0)).containsExactly("1.|读原著");
		assertThat(draft.closing()).isEqualTo("附件：1.任务分解表\n2.活动安排表");
	}

	@Test
	void anAddresseeAloneIsNoNotice() {
		PlanDraft draft = Plans.read("2026年主题党日安排\n各党支部：\n为开展好活动，现作如下安排。\n一、抓学习\n读原著。\n");
		assertThat(draft.head().recipients()).isEqualTo("各党支部");
		assertThat(draft.head().notice()).isNull();
	}

	@Test
	void aSummaryOfAPastYearSetsNoTargets() {
		PlanDraft draft = Plans.read("2025年党建工作总结\n一、工作情况\n（一）抓学习。每月集中学习不少于1次。\n");
		assertThat(draft.metrics()).isEmpty();
		assertThat(draft.tasks()).isEmpty();
		assertThat(draft.warnings()).anyMatch((warning) -> warning.contains("总结"));
	}

	@Test
	void whenThePlanWasAdoptedIsNotItsOpening() {
		PlanDraft draft = Plans.read("""
				示范医院2026年党建工作要点
				（2026年1月20日党委会审议通过）
				为做好全年工作，制定本要点。
				一、抓学习
				（一）读原著。每月一次。
				""");
		assertThat(draft.overall()).isEqualTo("为做好全年工作，制定本要点。");
		assertThat(draft.head().notice()).isNullOrEmpty();
		assertThat(Plans.texts(draft, Role.IGNORED)).containsExactly("（2026年1月20日党委会审议通过）");
	}

	@Test
	void theOrganisationBelowTheTitleGaveThePlanOut() {
		PlanDraft draft = Plans.read("""
				2026年度党的工作计划
				中共凤凰山医院委员会
				为做好全年工作，制定本计划。
				一、抓学习
				（一）读原著。每月一次。
				""");
		assertThat(draft.head().issuer()).isEqualTo("中共凤凰山医院委员会");
		assertThat(draft.overall()).isEqualTo("为做好全年工作，制定本计划。");
	}

}
