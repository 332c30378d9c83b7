package org.partyplan.execution.lists;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.execution.model.AssignmentStatus;
import org.partyplan.execution.model.Standing;
import org.partyplan.shared.Paged;

/**
 * One page of the list behind a number.
 *
 * @param filter what was asked
 * @param asOf the day it is asked for
 * @param today the day it is asked on
 * @param reviews the reader may accept what is reported
 * @param paged the rows
 */
record AssignmentListPage(RowFilter filter, LocalDate asOf, LocalDate today, boolean reviews, Paged<Row> paged) {

	/** What an export of it holds. */
	static final ListExport<Row> EXPORT = ListExport
		.of("assignment.exported", "任务清单", SheetColumn.of("任务", 24, Row::title), SheetColumn.of("单位", 12, Row::unit),
				SheetColumn.of("办理人", 6, Row::person), SheetColumn.of("期次", 12, Row::periodLabel),
				SheetColumn.of("到期", 8, Row::dueOn), SheetColumn.of("状态", 10, (row) -> row.standing().word()),
				SheetColumn.of("牵头或来源", 10, (row) -> (row.lead() != null) ? row.lead() : row.source()))
		.atMost(20_000);

	/** From here on nobody counts. */
	static final int MOST = 1000;

	/** The finding, for the page's head. */
	public String heading() {
		String count = (this.paged.total() > MOST) ? MOST + "+" : String.valueOf(this.paged.total());
		return switch ((this.filter.state() != null) ? this.filter.state() : "all") {
			case "owed" -> "欠 " + count + " 项";
			case "late" -> "逾期 " + count + " 项";
			case "reported" -> "待审 " + count + " 项";
			case "done" -> "已办 " + count + " 项";
			case "na" -> "不适用 " + count + " 项";
			case "due" -> "还没到期 " + count + " 项";
			case "passed" -> "该办 " + count + " 项";
			case "met" -> "该办的已办 " + count + " 项";
			case "handed" -> "该办的待审 " + count + " 项";
			default -> "共 " + count + " 项";
		};
	}

	/** Asked for another day than today. */
	public boolean past() {
		return !this.asOf.equals(this.today);
	}

	/** The period's name as the filter offers it, or null. */
	public @Nullable String period() {
		return (this.filter.span() == null) ? null : PeriodChoice.of(this.filter.span(), this.asOf).id();
	}

	/** The same list for all tasks. */
	public String withoutTask() {
		return this.filter.address("/assignments/list").replaceAll("task=[\\w-]+&", "");
	}

	/** One assignment, as it stood on that day. */
	record Row(UUID id, String title, String unit, String periodLabel, LocalDate dueOn, LocalDate graceUntil,
			@Nullable LocalDate closedOn, AssignmentStatus status, String word, @Nullable String lead,
			@Nullable String source, @Nullable UUID taskId, @Nullable UUID planId, @Nullable String person,
			@Nullable String said, LocalDate asOf) {

		public Standing standing() {
			return new Standing(then(), this.dueOn, this.graceUntil, this.closedOn, this.asOf);
		}

		/** Only what is waiting now can be accepted. */
		public boolean waiting() {
			return this.status == AssignmentStatus.REPORTED;
		}

		private AssignmentStatus then() {
			return switch (this.word) {
				case "DONE" -> AssignmentStatus.DONE;
				case "NOT_APPLICABLE" -> AssignmentStatus.NOT_APPLICABLE;
				case "REPORTED" -> AssignmentStatus.REPORTED;
				default -> (this.status == AssignmentStatus.RETURNED) ? this.status : AssignmentStatus.OPEN;
			};
		}

	}

}
