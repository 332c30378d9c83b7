package org.partyplan.assessment;

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

/** The list as .xlsx, by pinyin too. */
@Service
@Transactional
class PointExport {

	private static final List<SheetColumn<PointList.Row>> COLUMNS = List.of(
			SheetColumn.of("姓名", 8, PointList.Row::name), SheetColumn.of("支部", 12, PointList.Row::unit),
			SheetColumn.of("积分", 6, PointList.Row::points), SheetColumn.of("记录条数", 6, PointList.Row::entries));

	private final PointList list;

	private final ApplicationEventPublisher events;

	PointExport(PointList list, ApplicationEventPublisher events) {
		this.list = list;
		this.events = events;
	}

	WrittenFile write(PointFilter filter, LocalDate today, CurrentUser me) {
		String title = filter.yearOr(today) + "年党员积分";
		WrittenFile file = ListExport.of(title, "按姓名拼音排列，不排名。截至 " + today, COLUMNS)
			.file(title, this.list.all(filter, today, me));
		this.events.publishEvent(new AuditFact("points.exported", "points", null, "导出" + title));
		return file;
	}

}
