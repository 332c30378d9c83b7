package org.partyplan.execution.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.WrittenFile;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;

import org.springframework.stereotype.Component;

/** The matrix and the list as .xlsx: all rows of the filter, not only a page's. */
@Component
class AssignmentExport {

	private static final List<SheetColumn<AssignmentRow>> COLUMNS = List.of(
			SheetColumn.of("任务", 24, AssignmentRow::title), SheetColumn.of("单位", 12, AssignmentRow::unit),
			SheetColumn.of("办理人", 6, AssignmentRow::person), SheetColumn.of("期次", 12, AssignmentRow::periodLabel),
			SheetColumn.of("到期", 8, AssignmentRow::dueOn), SheetColumn.of("状态", 10, (row) -> row.standing().word()),
			SheetColumn.of("牵头或来源", 10, (row) -> (row.lead() != null) ? row.lead() : row.source()));

	private final Matrix matrices;

	private final AssignmentList pages;

	AssignmentExport(Matrix matrices, AssignmentList pages) {
		this.matrices = matrices;
		this.pages = pages;
	}

	WrittenFile matrix(RowFilter filter, List<UnitRef> tree, CurrentUser me) {
		Matrix.Page matrix = this.matrices.all(filter, tree, me);
		List<SheetColumn<Matrix.Line>> columns = new ArrayList<>();
		columns.add(SheetColumn.of("任务", 24, Matrix.Line::title));
		columns.add(SheetColumn.of("周期", 5, (line) -> (line.cadence() == null) ? "" : line.cadence().label()));
		columns.add(SheetColumn.of("牵头", 6, Matrix.Line::lead));
		matrix.shown().forEach((unit) -> columns.add(SheetColumn.of(unit.shortName(), 4, (line) -> {
			Matrix.Cell cell = line.cells().get(unit.id());
			return (cell == null) ? "" : cell.word().isEmpty() ? "√" : cell.word();
		})));
		columns.add(SheetColumn.of("合计欠", 4, Matrix.Line::owed));
		String note = "截至 " + matrix.asOf() + "。√ 不欠，欠 n 过期未办，待审 已交等审核，· 未到期，— 不适用。";
		return new ListExport<>(matrix.heading(), note, columns, Matrix.Line::section)
			.file("任务矩阵" + matrix.choice().name() + matrix.asOf(), matrix.lines().rows().stream());
	}

	WrittenFile list(RowFilter filter, CurrentUser me, LocalDate today) {
		List<AssignmentRow> rows = this.pages.all(filter, me);
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : today;
		return ListExport.of("任务清单", "截至 " + asOf + "，共 " + rows.size() + " 项。", COLUMNS)
			.file("任务清单" + asOf, rows.stream());
	}

}
