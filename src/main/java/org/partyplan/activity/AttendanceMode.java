package org.partyplan.activity;

/** How a kind takes attendance. */
enum AttendanceMode {

	/** Everybody on the roster is due; absentees are ticked. */
	DUE,

	/** Those who came are ticked. */
	CAME,

	/** Only how many. */
	COUNT, NONE

}
