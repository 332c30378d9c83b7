package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.model.Sex;

/** Somebody a list brings, checked: a row of the roster in the making. */
record Newcomer(ImportTable.Line line, UUID id, String name, String identity, @Nullable Sex sex,
		@Nullable LocalDate born, ImportPlaces.Place branch, UUID unitId, LocalDate since, List<Stage> stages,
		List<String> marks) {

	/** A category with its days. */
	record Stage(Category category, LocalDate from, @Nullable LocalDate to) {
	}

	@Nullable String text(ImportColumn column) {
		String text = this.line.text(column);
		return text.isEmpty() ? null : text;
	}

}
