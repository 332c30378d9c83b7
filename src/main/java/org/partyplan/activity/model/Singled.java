package org.partyplan.activity.model;

/** Whom a kind's list of names puts first. */
public enum Singled {

	NONE, IN_NEED, NOT_YET

}
