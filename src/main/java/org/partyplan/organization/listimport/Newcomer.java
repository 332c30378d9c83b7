package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.organization.model.PersonName;

/**
 * Somebody a list brings, checked: a row of the roster in the making.
 *
 * @param unitId the group, or the branch itself
 * @param stages the newest first; empty where the date is missing
 * @param doubts what has to be looked at before it is believed
 * @param lacking without which nobody can be added, though somebody known can be updated
 */
record Newcomer(ImportTable.Line line, UUID id, String name, String identity, String phone, PersonFacts facts,
		ImportPlaces.Place branch, UUID unitId, LocalDate since, List<CategoryStage> stages, List<String> marks,
		Category category, List<String> doubts, List<ImportProblem> lacking) {

	/** Whether the list spreads the name out: 张 三. */
	boolean spread() {
		return PersonName.spread(this.line.text(PersonColumn.NAME));
	}

	@Nullable LocalDate born() {
		return this.facts.born();
	}

}
