package org.partyplan.activity.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A kind of record: who is due, and what its record cannot do without.
 *
 * @param places the kinds of unit that keep it
 * @param implies kinds it counts as besides itself
 * @param required what has to be written down
 * @param study whether it counts in 参学率
 * @param hours whether its length gives class hours all the same
 * @param servedLabel who was served, such as 接诊人次, or null
 * @param hostLabel what its host is called
 * @param question what ticking a name says
 * @param joint whether it can be held together with another one
 * @param votes whether it decides by ballot
 * @param singled whom its list puts first
 */
public record ActivityKind(String key, String name, List<String> places, ActivityAudience audience,
		AttendanceMode attendance, boolean study, boolean hours, List<String> implies, List<String> required,
		@Nullable String servedLabel, String hostLabel, String question, boolean joint, List<String> steps,
		List<String> variants, boolean votes, Singled singled) {

	public boolean due() {
		return this.attendance == AttendanceMode.DUE;
	}

	public boolean came() {
		return this.attendance == AttendanceMode.CAME;
	}

	public boolean counted() {
		return this.attendance == AttendanceMode.COUNT;
	}

	/** Whether its length gives class hours. */
	public boolean taught() {
		return this.study || this.hours;
	}

	/** Whether a list of names is shown. */
	public boolean named() {
		return due() || came();
	}

	public boolean needs(String what) {
		return this.required.contains(what);
	}

	public boolean keptBy(String unitKind) {
		return this.places.contains(unitKind);
	}

	/** Whom a kind's list of names puts first. */
	public enum Singled {

		NONE, IN_NEED, NOT_YET

	}

}
