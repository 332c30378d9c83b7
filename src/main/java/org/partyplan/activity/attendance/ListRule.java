package org.partyplan.activity.attendance;

/** What on a list says that somebody came. */
enum ListRule {

	LISTED("在名单上就算到会"), VALUES("下面勾选的写法算到会"), FILLED("这一列填了就算到会（如签到时间）"), AT_LEAST("这一列的数达到下面的数算到会（如学时、成绩）");

	private final String label;

	ListRule(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
