package org.partyplan.admission.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board as .xlsx. */
@Service
@Transactional
class BoardExport {

	private static final List<SheetColumn<Card>> COLUMNS = List.of(
			SheetColumn.of("姓名", 8, (card) -> card.course().who().name()),
			SheetColumn.of("支部", 12, (card) -> card.course().who().branch()),
			SheetColumn.of("类别", 9, (card) -> card.course().who().category().label()),
			SheetColumn.of("高知、一线", 9, (card) -> card.course().who().traits()),
			SheetColumn.of("阶段", 8, (card) -> card.stage().shortLabel()),
			SheetColumn.of("下一步", 14, (card) -> (card.next() == null) ? "" : card.next().title()),
			SheetColumn.of("最早", 8, (card) -> (card.next() == null) ? null : card.next().earliest()),
			SheetColumn.of("最迟", 8, (card) -> (card.next() == null) ? null : card.next().latest()),
			SheetColumn.of("情况", 8, (card) -> (card.next() == null) ? "" : card.next().word()),
			SheetColumn.of("申请", 8, day(AdmissionStepKind.APPLICATION)),
			SheetColumn.of("积极分子", 8, day(AdmissionStepKind.ACTIVIST)),
			SheetColumn.of("发展对象", 8, day(AdmissionStepKind.CANDIDATE)),
			SheetColumn.of("支部大会", 8, day(AdmissionStepKind.MEETING)),
			SheetColumn.of("审批", 8, day(AdmissionStepKind.APPROVAL)),
			SheetColumn.of("志愿服务小时", 7, (card) -> card.course().hours()),
			SheetColumn.of("未合规", 5, (card) -> (card.course().flags() == 0) ? "" : card.course().flags() + " 处"));

	private final Boards boards;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BoardExport(Boards boards, ApplicationEventPublisher events, Clock clock) {
		this.boards = boards;
		this.events = events;
		this.clock = clock;
	}

	WrittenFile write(BoardFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		List<Card> cards = this.boards.cards(filter, me);
		WrittenFile file = ListExport.of("发展党员名单", "截至 " + today + "，" + cards.size() + " 人。申请人身份不公开，请勿外传。", COLUMNS)
			.file("发展党员名单" + today, cards.stream());
		this.events
			.publishEvent(new AuditFact("admission.exported", "admission", null, "导出发展党员名单，" + cards.size() + " 人"));
		return file;
	}

	private static java.util.function.Function<Card, Object> day(String key) {
		return (card) -> card.course().day(key);
	}

}
