package org.partyplan.honour;

import java.util.List;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications as .xlsx. */
@Service
@Transactional
class AwardExport {

	private static final List<SheetColumn<AwardList.Row>> COLUMNS = List.of(
			SheetColumn.of("荣誉", 10, AwardList.Row::kind), SheetColumn.of("级别", 5, (row) -> row.level().label()),
			SheetColumn.of("对象", 12, AwardList.Row::who), SheetColumn.of("单位", 12, AwardList.Row::unit),
			SheetColumn.of("申报", 8, AwardList.Row::appliedOn), SheetColumn.of("现在", 6, AwardList.Row::word),
			SheetColumn.of("最近一步", 8, AwardList.Row::stageOn), SheetColumn.of("命名", 8, AwardList.Row::awardedOn),
			SheetColumn.of("说明", 16, AwardList.Row::note));

	private final AwardList list;

	private final HonourPlaces places;

	private final ApplicationEventPublisher events;

	AwardExport(AwardList list, HonourPlaces places, ApplicationEventPublisher events) {
		this.list = list;
		this.places = places;
		this.events = events;
	}

	WrittenFile write(AwardFilter filter, CurrentUser me) {
		WrittenFile file = ListExport.of("评选表彰", "截至 " + this.places.today(), COLUMNS)
			.file("评选表彰" + this.places.today(), this.list.all(filter, me));
		this.events.publishEvent(new AuditFact("honour.exported", "honour", null, "导出评选表彰"));
		return file;
	}

}
