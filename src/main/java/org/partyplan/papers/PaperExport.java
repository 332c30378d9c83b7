package org.partyplan.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register and the statistics as .xlsx. */
@Service
@Transactional
class PaperExport {

	private static final List<SheetColumn<TransferRow>> TRANSFERS = List.of(SheetColumn.of("日期", 8, TransferRow::onDay),
			SheetColumn.of("姓名", 8, TransferRow::name), SheetColumn.of("类别", 8, TransferRow::status),
			SheetColumn.of("转接", 6, TransferRow::word), SheetColumn.of("从哪里", 16, TransferRow::fromWhere),
			SheetColumn.of("到哪里", 16, TransferRow::toWhere));

	private final ApplicationEventPublisher events;

	PaperExport(ApplicationEventPublisher events) {
		this.events = events;
	}

	WrittenFile transfers(List<TransferRow> rows, int year) {
		return write("组织关系转接登记" + year, year + "年，按日期", TRANSFERS, rows);
	}

	WrittenFile statistics(List<StatisticsRow> rows, LocalDate day) {
		List<SheetColumn<StatisticsRow>> columns = new ArrayList<>();
		columns.add(SheetColumn.of("支部", 12, StatisticsRow::unit));
		StatisticsRow.FIGURES.forEach((figure) -> columns.add(SheetColumn.of(figure.name(), 5, figure::of)));
		return write("党内统计" + day, "截至 " + day, columns, rows);
	}

	private <T> WrittenFile write(String name, String note, List<SheetColumn<T>> columns, List<T> rows) {
		WrittenFile file = ListExport.of(name, note, columns).file(name, rows.stream());
		this.events.publishEvent(new AuditFact("papers.exported", "paper", null, "导出" + name));
		return file;
	}

}
