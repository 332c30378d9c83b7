package org.partyplan.tracking;

import java.util.List;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The metrics, and the records behind one of them, as .xlsx. */
@Service
@Transactional
class MetricExport {

	private static final List<SheetColumn<Valued>> METRICS = List.of(
			SheetColumn.merged("部分", 12, (one) -> one.metric().section()),
			SheetColumn.of("要点", 5, (one) -> one.metric().place()),
			SheetColumn.of("指标", 10, (one) -> one.metric().name()),
			SheetColumn.of("原句", 18, (one) -> one.metric().quote()),
			SheetColumn.of("目标", 7, (one) -> one.metric().goal().words()),
			SheetColumn.of("现在", 6, (one) -> one.worth().figure()),
			SheetColumn.of("怎么来的", 14, (one) -> one.worth().fraction()),
			SheetColumn.of("情况", 6, (one) -> one.worth().health().word()),
			SheetColumn.of("还差什么", 18, (one) -> one.worth().outlook()),
			SheetColumn.of("怎么算", 24, (one) -> one.counting().measure().definition()));

	private static final List<SheetColumn<MeasureQuery.RecordRow>> RECORDS = List.of(
			SheetColumn.of("日期", 8, MeasureQuery.RecordRow::day),
			SheetColumn.of("单位", 14, MeasureQuery.RecordRow::unit),
			SheetColumn.of("记录", 30, MeasureQuery.RecordRow::label),
			SheetColumn.of("计入", 6, MeasureQuery.RecordRow::numerator),
			SheetColumn.of("分母", 6, MeasureQuery.RecordRow::denominator));

	private final ApplicationEventPublisher events;

	MetricExport(ApplicationEventPublisher events) {
		this.events = events;
	}

	WrittenFile metrics(MetricsPage page) {
		String whose = (page.unit() == null) ? "" : page.unit().name();
		return write("指标" + whose + page.asOf(), "截至 " + page.asOf(), METRICS, page.shown());
	}

	WrittenFile records(MetricPage page) {
		String name = page.valued().metric().name();
		return write(name + "的记录" + page.asOf(), page.valued().counting().measure().definition(), RECORDS,
				page.records().rows());
	}

	private <T> WrittenFile write(String name, String note, List<SheetColumn<T>> columns, List<T> rows) {
		WrittenFile file = ListExport.of(name, note, columns).file(name, rows.stream());
		this.events.publishEvent(new AuditFact("metric.exported", "metric", null, "导出" + name));
		return file;
	}

}
