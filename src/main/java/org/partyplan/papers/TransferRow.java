package org.partyplan.papers;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

/**
 * Somebody's 组织关系 goes from one place to another.
 *
 * @param id of the membership that begins or ends
 * @param way IN from outside, OUT to outside, WITHIN between two branches
 */
record TransferRow(UUID id, UUID personId, String name, @Nullable Category category, String way, LocalDate onDay,
		@Nullable String fromWhere, @Nullable String toWhere) {

	public String word() {
		return switch (this.way) {
			case "IN" -> "转入";
			case "OUT" -> "转出";
			default -> "院内转接";
		};
	}

	public String status() {
		return (this.category == null) ? "" : this.category.label();
	}

	/** Only who leaves for another organisation takes a letter along. */
	public boolean lettered() {
		return this.way.equals("OUT") && this.category != null && this.category.member();
	}

}
