package org.partyplan.execution.model;

import org.partyplan.organization.Organizations;

/** Whose rows somebody sees, as tops of subtrees for a where clause. */
public final class AssignmentScopes {

	/** The unit {@code u} is one the user acts for. */
	public static final String ACTS = "(" + Organizations.WITHIN.replace(":scope", ":own") + " or u.id in (:office))";

	/** The unit {@code u} lies in what the user oversees. */
	public static final String OVERSEES = Organizations.WITHIN.replace(":scope", ":over");

	/** All rows the user may see: {@code u} is the row's unit, {@code t} its task. */
	public static final String SEES = "(" + ACTS + " or " + OVERSEES
			+ " or t.lead_unit_id in (select u.id from organization_unit u where "
			+ Organizations.WITHIN.replace(":scope", ":own")
			+ ") or a.source_id in (select e.id from execution_errand e join organization_unit u on u.id = e.lead_unit_id where "
			+ Organizations.WITHIN.replace(":scope", ":own") + "))";

	private AssignmentScopes() {
	}

}
