package org.partyplan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A unit's people on a day.
 *
 * @param unitId the unit asked about
 * @param day the day asked about
 * @param people everybody, also those on the way in, by pinyin
 */
public record Roster(UUID unitId, LocalDate day, List<RosterPerson> people) {

	/** 党员: 正式 and 预备. */
	public List<RosterPerson> members() {
		return those(RosterPerson::member);
	}

	/** 正式党员: those with a vote. */
	public List<RosterPerson> voters() {
		return those((person) -> person.category() == Category.FULL);
	}

	/** 支委会, or the committee of a 党委 or 总支. */
	public List<RosterPerson> committee() {
		return those(RosterPerson::committee);
	}

	/** 中心组. */
	public List<RosterPerson> studyGroup() {
		return those(RosterPerson::studyGroup);
	}

	/** Those of a 党小组 in it. */
	public List<RosterPerson> group(UUID group) {
		return those((person) -> person.unitId().equals(group) && person.member());
	}

	/** 应到 of a meeting of all members: those exempt on the day are left out. */
	public List<RosterPerson> due() {
		return those(RosterPerson::due);
	}

	/** Those who answer a condition. */
	public List<RosterPerson> those(Predicate<RosterPerson> condition) {
		return this.people.stream().filter(condition).toList();
	}

}
