package org.partyplan.execution.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Paged;

/**
 * Tasks × units in a period.
 *
 * @param filter what was asked
 * @param choice the period
 * @param asOf the day it is asked for
 * @param all every unit with something in it
 * @param shown those that have a column
 * @param lines the tasks of this page, in the plan's order
 */
record Matrix(RowFilter filter, PeriodChoice choice, LocalDate asOf, List<Column> all, List<Column> shown,
		Paged<Line> lines) {

	/** The finding, for the page's head. */
	public String heading() {
		String span = this.choice.name().substring(this.choice.name().indexOf('年') + 1);
		return (span.isEmpty() ? "全年" : span) + "任务：" + this.all.size() + " 个" + kind()
				+ (owed() > 0 ? "还欠 " + owed() + " 项" : "到今天不欠");
	}

	/** What an export of it holds: a column for each unit shown. */
	ListExport<Line> export() {
		List<SheetColumn<Line>> columns = new ArrayList<>(List.of(SheetColumn.of("任务", 24, Line::title),
				SheetColumn.of("周期", 5, (line) -> (line.cadence() == null) ? "" : line.cadence().label()),
				SheetColumn.of("牵头", 6, Line::lead)));
		this.shown.forEach((unit) -> columns.add(SheetColumn.of(unit.shortName(), 4, (line) -> line.mark(unit.id()))));
		columns.add(SheetColumn.of("合计欠", 4, Line::owed));
		String units = (this.all.size() > this.shown.size()) ? "单位太多，只列出欠得最多的 " + this.shown.size() + " 个。" : "";
		return ListExport.of("assignment.exported", heading(), columns)
			.banded(Line::section)
			.atMost(Matrices.MOST)
			.named("任务矩阵" + this.choice.name() + this.asOf)
			.noted("截至 " + this.asOf + "。" + units + "√ 不欠，欠 n 过期未办，待审 已交等审核，· 未到期，— 不适用。");
	}

	/** 支部, where there are only branches. */
	public String kind() {
		return "other".equals(this.filter.unit()) ? "单位" : "支部";
	}

	public int asked() {
		return this.all.stream().mapToInt(Column::asked).sum();
	}

	public int owed() {
		return this.all.stream().mapToInt(Column::owed).sum();
	}

	public int reported() {
		return this.all.stream().mapToInt(Column::reported).sum();
	}

	/** The worst first; for the cards of a phone, and for reminding. */
	public List<Column> owing() {
		return this.all.stream()
			.filter((unit) -> unit.owed() > 0)
			.sorted(Comparator.comparingInt(Column::owed).reversed())
			.toList();
	}

	/** Where most of what is owed lies, or an empty string where it is spread. */
	public String mostly() {
		List<Column> worst = owing().stream().limit(3).toList();
		int theirs = worst.stream().mapToInt(Column::owed).sum();
		return (owing().size() <= 3 || theirs * 2 < owed()) ? ""
				: worst.stream().map(Column::name).collect(Collectors.joining("、")) + "占了 " + theirs + " 项。";
	}

	/**
	 * A unit, with its sums over all tasks of the filter.
	 *
	 * @param asked fallen due
	 */
	record Column(UUID id, String name, String shortName, int asked, int owed, int late, int reported) {

		public int answered() {
			return asked() - owed();
		}

	}

	/**
	 * A task or errand, with its cells by unit.
	 *
	 * @param section its heading, with the plan's where there are several
	 */
	record Line(UUID subject, String title, String section, @Nullable UUID planId, @Nullable Cadence cadence,
			@Nullable String lead, LocalDate firstDue, int owed, Map<UUID, Cell> cells) {

		/** Once in the period: its day says more than its cadence. */
		public boolean once() {
			return this.cadence == null || this.cadence == Cadence.ONCE || this.cadence == Cadence.NODE;
		}

		/** A unit's cell on paper. */
		String mark(UUID unit) {
			Cell cell = this.cells.get(unit);
			return (cell == null) ? "" : cell.word().isEmpty() ? "√" : cell.word();
		}

		/** Owed by a unit, for a phone's card. */
		public boolean owedBy(UUID unit) {
			return this.cells.containsKey(unit) && this.cells.get(unit).owed() > 0;
		}

	}

	/**
	 * What a unit has of a task in the period.
	 *
	 * @param single the assignment, where it is just one
	 */
	record Cell(int total, int owed, int late, int reported, int done, int notApplicable, @Nullable UUID single) {

		/** The tint: the exception is coloured, the rule stays white. */
		public String tone() {
			return (this.late > 0) ? "ht-2" : (this.owed > 0) ? "ht-1" : (this.reported > 0) ? "ht-wait"
					: (this.done > 0) ? "ht-ok" : (this.notApplicable == this.total) ? "ht-na" : "ht-due";
		}

		/** What stands in it; nothing where a tick is drawn. */
		public String word() {
			return switch (tone()) {
				case "ht-2", "ht-1" -> "欠 " + this.owed;
				case "ht-wait" -> "待审";
				case "ht-na" -> "—";
				case "ht-due" -> "·";
				default -> "";
			};
		}

		/** The same for who cannot see it. */
		public String said() {
			return switch (tone()) {
				case "ht-2" -> "欠 " + this.owed + " 项";
				case "ht-1" -> "欠 " + this.owed + " 项，在宽限期内";
				case "ht-wait" -> "待审 " + this.reported + " 项";
				case "ht-na" -> "不适用";
				case "ht-due" -> "未到期";
				default -> "不欠";
			};
		}

	}

}
