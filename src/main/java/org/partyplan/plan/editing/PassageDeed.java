package org.partyplan.plan.editing;

/** What a button beside a text does after saving it. */
enum PassageDeed {

	TASK, METRIC, RELINK, UP, DOWN, ADD_BELOW, ADD_ITEM

}
