package org.partyplan.dashboard;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

/**
 * Who a member's page is about, as of today.
 *
 * @param posts 书记、组织委员, or null
 * @param leads whether secretary or in a committee: more study is asked
 */
record Member(UUID id, String name, String unit, Category category, @Nullable LocalDate applied,
		@Nullable LocalDate joined, @Nullable LocalDate full, @Nullable String posts, boolean leads) {

	/** The party birthday of a year, or null for who has not joined by then. */
	public @Nullable LocalDate birthday(int year) {
		return (this.joined == null || this.joined.getYear() >= year) ? null
				: this.joined.plusYears(year - this.joined.getYear());
	}

	public int years(int year) {
		return (this.joined == null) ? 0 : year - this.joined.getYear();
	}

}
