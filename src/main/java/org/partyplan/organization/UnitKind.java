package org.partyplan.organization;

import org.partyplan.shared.Labelled;

/** The kinds of unit that lead, help or own work. */
public enum UnitKind implements Labelled {

	COMMITTEE("党委"), GENERAL_BRANCH("党总支"), BRANCH("党支部"), GROUP("党小组"), DEPARTMENT("科室"), UNION("工会"),
	YOUTH_LEAGUE("共青团"), WOMEN_FEDERATION("妇联");

	private final String label;

	UnitKind(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

	/** A 党组织: 党委, 党总支 or 党支部. */
	public boolean party() {
		return this == COMMITTEE || this == GENERAL_BRANCH || this == BRANCH;
	}

	/** To what people belong: a 党支部 or a 党小组. */
	public boolean home() {
		return this == BRANCH || this == GROUP;
	}

	/** Whether a unit of this kind can stand directly below one of that kind. */
	public boolean fitsBelow(UnitKind parent) {
		return switch (this) {
			case COMMITTEE, DEPARTMENT, UNION, YOUTH_LEAGUE, WOMEN_FEDERATION -> parent == COMMITTEE;
			case GENERAL_BRANCH -> parent == COMMITTEE;
			case BRANCH -> parent == COMMITTEE || parent == GENERAL_BRANCH;
			case GROUP -> parent == BRANCH;
		};
	}

}
