package org.partyplan.papers;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Category;

/**
 * Somebody's 组织关系 goes from one place to another.
 *
 * @param id of the membership that begins or ends
 * @param way IN from outside, OUT to outside, WITHIN between two branches
 */
record TransferRow(UUID id, UUID personId, String name, @Nullable Category category, String way, LocalDate onDay,
		@Nullable String fromWhere, @Nullable String toWhere) {

	/** What an export of the register holds. */
	static final ListExport<TransferRow> EXPORT = ListExport
		.of("papers.exported", "组织关系转接登记", SheetColumn.of("日期", 8, TransferRow::onDay),
				SheetColumn.of("姓名", 8, TransferRow::name), SheetColumn.of("类别", 8, TransferRow::status),
				SheetColumn.of("转接", 6, TransferRow::word), SheetColumn.of("从哪里", 16, TransferRow::fromWhere),
				SheetColumn.of("到哪里", 16, TransferRow::toWhere))
		.atMost(Transfers.MOST);

	public String word() {
		return switch (this.way) {
			case "IN" -> "转入";
			case "OUT" -> "转出";
			default -> "院内转接";
		};
	}

	public String status() {
		return (this.category == null) ? "" : this.category.label();
	}

	/** Only who leaves for another organisation takes a letter along. */
	public boolean lettered() {
		return this.way.equals("OUT") && this.category != null && this.category.member();
	}

}
