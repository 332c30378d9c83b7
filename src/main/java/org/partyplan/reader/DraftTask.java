package org.partyplan.reader;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Cadence;

/**
 * A proposed task: a stretch of the text that someone has to do. Start and end are
 * offsets as in {@link DraftMetric}.
 *
 * @param title a short imperative
 * @param node the words of a date or festival the task is tied to
 * @param dueOn that date in the plan's year, where it can be computed
 * @param dueDay for what comes round, the day of the period's last month
 * @param leavesBehind what the task leaves behind, such as 《组织生活操作指南》
 * @param certain false where a person should look at it (待定)
 */
public record DraftTask(int section, @Nullable Integer item, int start, int end, String quote, String title,
		Cadence cadence, @Nullable String node, @Nullable LocalDate dueOn, @Nullable Integer dueDay,
		@Nullable String lead, @Nullable String helpers, @Nullable String leavesBehind, boolean certain) {

	/** The same task with a date, unless it has one or comes round anyway. */
	public DraftTask due(@Nullable String words, @Nullable LocalDate day) {
		if (this.cadence != Cadence.ONCE || this.node != null) {
			return this;
		}
		return new DraftTask(this.section, this.item, this.start, this.end, this.quote, this.title, this.cadence, words,
				day, this.dueDay, this.lead, this.helpers, this.leavesBehind, this.certain);
	}

	/** The same task, completed by a row of a table that says it too. */
	public DraftTask completed(DraftTask row) {
		boolean timeless = this.cadence == Cadence.ONCE && this.node == null;
		return new DraftTask(this.section, this.item, this.start, this.end, this.quote, this.title,
				timeless ? row.cadence : this.cadence, timeless ? row.node : this.node,
				timeless ? row.dueOn : this.dueOn, (this.dueDay != null || !timeless) ? this.dueDay : row.dueDay,
				(this.lead != null) ? this.lead : row.lead, (this.helpers != null) ? this.helpers : row.helpers,
				(this.leavesBehind != null) ? this.leavesBehind : row.leavesBehind, this.certain || row.certain);
	}

}
