package org.partyplan.plan.exporting;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partyplan.plan.PlanStatus;

import static org.assertj.core.api.Assertions.assertThat;

class PlanExportFrameTests {

	@Test
	void whatTheHeadSaysIsNotPrintedTwice() {
		PlanExportFrame frame = frame("""
				中共示范医院委员会文件
				示中医党〔2026〕3号
				中共示范医院委员会关于印发2026年度党建工作计划的通知
				各总支、各支部：
				现印发给你们，请认真执行。
				中共示范医院委员会办公室
				2026年1月30日
				""", "");
		assertThat(frame.noticeTitle()).isEqualTo("中共示范医院委员会关于印发2026年度党建工作计划的通知");
		assertThat(frame.notice()).containsExactly("现印发给你们，请认真执行。");
	}

	@Test
	void aNoticeWithoutTitleGetsTheUsualOne() {
		assertThat(frame("现印发给你们。", "").noticeTitle()).isEqualTo("中共示范医院委员会关于印发《示范医院2026年党建工作计划》的通知");
	}

	@Test
	void withoutWordsOfItsOwnThereIsNoNotice() {
		assertThat(frame("各党支部：", "").underNotice()).isFalse();
	}

	@Test
	void theClosingFallsIntoWordsAttachmentsAndCopies() {
		PlanExportFrame frame = frame("", """
				各支部要抓好落实。
				附件：1.任务分解表
				2.风险点清单
				中共示范医院委员会
				2026年2月6日
				抄送：市卫生健康委机关党委。
				中共示范医院委员会办公室　2026年2月6日印发
				""");
		assertThat(frame.closing()).containsExactly("各支部要抓好落实。");
		assertThat(frame.attachments()).containsExactly("附件：1.任务分解表", "2.风险点清单");
		assertThat(frame.copies()).containsExactly("抄送：市卫生健康委机关党委。");
	}

	@Test
	void aDayNotYetKnownIsLeftToBeFilledIn() {
		assertThat(PlanExportFrame.day(null, 2026)).isEqualTo("2026年　月　日");
		assertThat(PlanExportFrame.day(LocalDate.of(2026, 2, 6), 2026)).isEqualTo("2026年2月6日");
	}

	private static PlanExportFrame frame(String notice, String closing) {
		return PlanExportFrame.of(PrintedPlan.head(PlanStatus.DRAFT, "示范医院2026年党建工作计划", "中共示范医院委员会", "各党支部", null, null,
				notice, "", closing));
	}

}
