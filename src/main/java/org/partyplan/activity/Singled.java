package org.partyplan.activity;

/** Whom a kind's list of names puts first. */
enum Singled {

	NONE, IN_NEED, NOT_YET

}
