package org.partyplan.organization;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a unit's roster of a day.
 *
 * @param id the person
 * @param name in characters
 * @param pinyin to sort and search by
 * @param unitId the branch or group belonged to
 * @param branchId the branch, also of who belongs to a group
 * @param category as of the day
 * @param educated 高知 by the organisation's setting
 * @param frontline 临床一线 by the organisation's setting
 * @param young 青年 by the organisation's setting
 * @param retired as of the day
 * @param committee whether in the asked unit's own committee (支委会, 党委会)
 * @param studyGroup whether in the asked unit's 中心组
 * @param secretary whether secretary or deputy of any party organisation
 * @param exempt why left out of 应到, or null
 */
public record RosterPerson(UUID id, String name, String pinyin, UUID unitId, UUID branchId, Category category,
		boolean educated, boolean frontline, boolean young, boolean retired, boolean committee, boolean studyGroup,
		boolean secretary, @Nullable Exemption exempt) {

	/** 党员. */
	public boolean member() {
		return this.category.member();
	}

	/** A member not left out of 应到 on the day. */
	public boolean due() {
		return member() && this.exempt == null;
	}

}
