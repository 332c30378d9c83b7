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

}
