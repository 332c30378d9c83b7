package org.partyplan.activity.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of records as .xlsx. */
@Service
@Transactional
class ActivityExport {

	private static final List<SheetColumn<ActivityLists.Page.Row>> COLUMNS = List.of(
			SheetColumn.of("日期", 8, ActivityLists.Page.Row::heldOn),
			SheetColumn.of("单位", 12, ActivityLists.Page.Row::unit),
			SheetColumn.of("类型", 10, ActivityLists.Page.Row::title),
			SheetColumn.of("主题", 28, ActivityLists.Page.Row::topic),
			SheetColumn.of("应到", 4, (row) -> (row.dueCount() == 0) ? null : row.dueCount()),
			SheetColumn.of("实到", 4, ActivityLists.Page.Row::presentCount),
			SheetColumn.of("补学", 4, ActivityLists.Page.Row::madeUpCount),
			SheetColumn.of("服务人次", 5, ActivityLists.Page.Row::served),
			SheetColumn.of("状态", 6, (row) -> row.status().label()));

	private final ActivityLists lists;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ActivityExport(ActivityLists lists, ApplicationEventPublisher events, Clock clock) {
		this.lists = lists;
		this.events = events;
		this.clock = clock;
	}

	WrittenFile write(ActivityFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		WrittenFile file = ListExport.of("活动记录", "到 " + today + " 为止记下的", COLUMNS)
			.file("活动记录" + today, this.lists.all(filter, me).stream());
		this.events.publishEvent(new AuditFact("activity.exported", "activity", null, "导出活动记录"));
		return file;
	}

}
