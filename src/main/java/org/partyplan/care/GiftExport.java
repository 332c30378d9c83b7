package org.partyplan.care;

import java.util.List;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A year's help as .xlsx. */
@Service
@Transactional
class GiftExport {

	private static final List<SheetColumn<GiftList.Row>> COLUMNS = List.of(
			SheetColumn.of("日期", 8, GiftList.Row::givenOn), SheetColumn.of("资金", 10, GiftList.Row::fund),
			SheetColumn.of("单位", 10, GiftList.Row::unit), SheetColumn.of("帮扶对象", 7, GiftList.Row::recipient),
			SheetColumn.of("金额（元）", 7, GiftList.Row::money), SheetColumn.of("物品", 14, GiftList.Row::goods),
			SheetColumn.of("折价（元）", 7, GiftList.Row::worth), SheetColumn.of("走访人", 8, GiftList.Row::visitor),
			SheetColumn.of("说明", 14, GiftList.Row::note), SheetColumn.of("超预算原因", 12, GiftList.Row::overReason));

	private final GiftList list;

	private final ApplicationEventPublisher events;

	GiftExport(GiftList list, ApplicationEventPublisher events) {
		this.list = list;
		this.events = events;
	}

	WrittenFile write(GiftFilter filter, int year, CurrentUser me) {
		WrittenFile file = ListExport.of(year + "年帮扶台账", "含个人信息，注意保管。", COLUMNS)
			.file(year + "年帮扶台账", this.list.all(filter, year, me));
		this.events.publishEvent(new AuditFact("care.exported", "gift", null, "导出" + year + "年帮扶台账"));
		return file;
	}

}
