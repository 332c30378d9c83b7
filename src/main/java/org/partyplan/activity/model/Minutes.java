package org.partyplan.activity.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything a form says of an activity, checked.
 *
 * @param presence the sums of who came
 * @param held the kinds held together
 * @param counted the kinds it counts as
 * @param people how each of the roster stood to it
 * @param readings what was read
 * @param ballots what was voted on
 */
public record Minutes(ActivityFacts facts, Presence presence, Set<String> held, Set<String> counted,
		Map<UUID, Attendance> people, Set<UUID> readings, List<Vote> ballots) {
}
