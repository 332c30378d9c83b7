package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.PersonFacts;

/**
 * Somebody a list brings, checked: a row of the roster in the making.
 *
 * @param unitId the group, or the branch itself
 * @param stages the newest first
 */
record Newcomer(ImportTable.Line line, UUID id, String name, String identity, String phone, PersonFacts facts,
		ImportPlaces.Place branch, UUID unitId, LocalDate since, List<CategoryStage> stages, List<String> marks) {

	@Nullable LocalDate born() {
		return this.facts.born();
	}

}
