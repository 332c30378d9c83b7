package org.partyplan.activity.attendance;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.partyplan.activity.recording.FormDesk;

/**
 * The page on which a list's columns are told and its people found.
 *
 * @param remembered whether the columns were told before
 * @param carried the record's form as typed so far, to travel along
 * @param match what the list says by these columns
 */
record AttendanceListPage(FormDesk.Page page, AttendanceList list, ListColumns columns, boolean remembered,
		List<Map.Entry<String, String>> carried, ListMatch match) {

	/** What the looked-at column says, each once. */
	public List<String> values() {
		return this.list.values(Objects.requireNonNullElse(this.columns.listState(), -1));
	}

	/** 名单 20 行，对上 18 人：到会 16，缺席 2. */
	public String heading() {
		int matched = this.page.roster().due().size() - this.match.unlisted().size();
		return "名单 " + this.list.body().size() + " 行，对上 " + matched + " 人：到会 " + this.match.came().size()
				+ (this.page.kind().due() ? "，缺席 " + this.match.absent().size() : "");
	}

	public ListColumns.Rule[] rules() {
		return ListColumns.Rule.values();
	}

	public boolean fills() {
		return !this.match.unclear() && this.columns.listName() != null && this.columns.listName() >= 0;
	}

}
