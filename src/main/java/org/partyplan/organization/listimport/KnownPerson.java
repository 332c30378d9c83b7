package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.PersonFacts;

/**
 * Somebody of the roster, as far as a list may mean and change them.
 *
 * @param print of the identity number, or null
 * @param phone in clear
 * @param mine whether within the reach of whoever hands the list in
 * @param unitId the group, or the branch itself
 * @param branchId the branch
 * @param since when there
 * @param left the first day not on the roster any more, or null
 * @param marks those that stand
 */
record KnownPerson(UUID id, int version, String name, PersonFacts facts, @Nullable String print, String phone,
		boolean mine, UUID unitId, UUID branchId, String branch, LocalDate since, @Nullable LocalDate left,
		List<CategoryStage> stages, Set<String> marks) {
}
