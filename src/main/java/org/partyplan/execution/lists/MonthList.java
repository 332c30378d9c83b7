package org.partyplan.execution.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.RecordLink;
import org.partyplan.execution.Standing;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.Cadence;

/**
 * One unit's list of a month.
 *
 * @param unit whose
 * @param units all the user acts for
 * @param month which month
 * @param today the day it is looked at
 * @param rows everything in it, by due day
 */
record MonthList(UnitRef unit, List<UnitRef> units, YearMonth month, LocalDate today, List<Row> rows) {

	/** Returned ones come first: the office is waiting. */
	public List<Row> returned() {
		return those((row) -> row.status() == AssignmentStatus.RETURNED);
	}

	public List<Row> overdue() {
		return those((row) -> row.status() == AssignmentStatus.OPEN && row.standing().overdue());
	}

	public List<Row> soon() {
		return those((row) -> upcoming(row) && row.standing().soon());
	}

	/** This month, but not within two weeks. */
	public List<Row> later() {
		return those(
				(row) -> upcoming(row) && !row.standing().soon() && !YearMonth.from(row.dueOn()).isAfter(this.month));
	}

	/** Can be done already, due after this month. */
	public List<Row> ahead() {
		return those(
				(row) -> upcoming(row) && !row.standing().soon() && YearMonth.from(row.dueOn()).isAfter(this.month));
	}

	public List<Row> reported() {
		return those((row) -> row.status() == AssignmentStatus.REPORTED);
	}

	public List<Row> done() {
		return those((row) -> row.status().closed());
	}

	public boolean current() {
		return this.month.equals(YearMonth.from(this.today));
	}

	/** The finding, for the page's head. */
	public String heading() {
		int first = returned().size() + overdue().size();
		if (first > 0) {
			return current() ? "先办这 " + first + " 件，其余不急" : monthWords() + "还有 " + first + " 件没办";
		}
		int next = soon().size();
		return (next > 0) ? "没有过期的，两周内 " + next + " 件到期"
				: monthWords() + (later().isEmpty() ? "没有要办的了" : "有 " + later().size() + " 件，不急");
	}

	public String monthWords() {
		return (this.month.getYear() == this.today.getYear() ? "" : this.month.getYear() + "年")
				+ this.month.getMonthValue() + "月";
	}

	/** The months to choose from. */
	public List<YearMonth> months() {
		return IntStream.rangeClosed(1, 12).mapToObj((month) -> YearMonth.of(this.month.getYear(), month)).toList();
	}

	private boolean upcoming(Row row) {
		return row.status() == AssignmentStatus.OPEN && !row.standing().overdue();
	}

	private List<Row> those(Predicate<Row> kind) {
		return this.rows.stream().filter(kind).toList();
	}

	/** One assignment. */
	record Row(UUID id, String title, String periodLabel, LocalDate dueOn, LocalDate graceUntil,
			@Nullable LocalDate closedOn, AssignmentStatus status, Evidence evidence, @Nullable String amountLabel,
			@Nullable Cadence cadence, @Nullable String source, @Nullable String lead, @Nullable String person,
			@Nullable String remark, LocalDate today, UUID unitId, @Nullable String recordKind) {

		public Standing standing() {
			return new Standing(this.status, this.dueOn, this.graceUntil, this.closedOn, this.today);
		}

		/** One press is enough. */
		public boolean ticks() {
			return this.evidence == Evidence.NONE && this.amountLabel == null && this.recordKind == null;
		}

		/** Where the record that ticks it off is written; null where none does. */
		public @Nullable String record() {
			return (this.recordKind == null || !this.status.open()) ? null : RecordLink.to(this.recordKind,
					(this.person == null) ? this.unitId : null, this.dueOn, this.today);
		}

		/** The button's word. */
		public String deed() {
			return (this.status == AssignmentStatus.RETURNED) ? "改后再交" : this.status.open()
					? (record() != null) ? RecordLink.deed(this.dueOn, this.today) : ticks() ? "完成" : "填报" : "看记录";
		}

		/** What it wants, in a few words. */
		public String wants() {
			if (this.recordKind != null) {
				return "";
			}
			String words = switch (this.evidence) {
				case NONE -> "";
				case TEXT -> "写三五句话即可，不要求附件";
				case FILE -> "要附件";
			};
			String number = (this.amountLabel == null) ? "" : "报" + this.amountLabel;
			return (words.isEmpty() || number.isEmpty()) ? words + number : number + "，" + words;
		}

		/** Where it comes from. */
		public String origin() {
			return (this.source != null) ? this.periodLabel + "：" + this.source : this.periodLabel;
		}

	}

}
