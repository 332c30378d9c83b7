package org.partyplan.honour;

import java.util.List;
import java.util.UUID;

/**
 * A kind of honour, as the office keeps it.
 *
 * @param stages from 申报 to 命名
 */
record AwardKind(UUID id, String name, Level level, Whose whose, List<String> stages) {

	/** 青年文明号（市级，集体）. */
	public String words() {
		return this.name + "（" + this.level.label() + "，" + this.whose.label() + "）";
	}

	/** 申报 → 初审 → 公示 → 命名. */
	public String way() {
		return String.join(" → ", this.stages);
	}

	/** Whom a kind of honour is given to. */
	enum Whose {

		PERSON("个人"), UNIT("集体"), EITHER("个人或集体");

		private final String label;

		Whose(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		/** Whether an application for somebody, or for nobody in particular, fits. */
		boolean fits(boolean person) {
			return this == EITHER || (this == PERSON) == person;
		}

	}

}
