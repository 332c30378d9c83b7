package org.partyplan.activity.attendance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.AbsenceReason;
import org.partyplan.activity.recording.DueList;

/**
 * What a list says of those due.
 *
 * @param lines line by line
 * @param roster those due, and those exempt
 */
record ListMatch(List<Found> lines, List<DueList.Row> roster) {

	/** Lines of which nobody can be told. */
	public List<Found> problems() {
		return this.lines.stream().filter((line) -> line.problem() != null).toList();
	}

	/** Whether one of them may be about somebody due: nothing is filled in by halves. */
	public boolean unclear() {
		return this.lines.stream().anyMatch(Found::unclear);
	}

	public List<DueList.Row> came() {
		Set<UUID> came = ids(matched().filter(Found::came));
		return due().filter((person) -> came.contains(person.id())).toList();
	}

	/** Those of whom the list says that they did not come, and those it does not name. */
	public List<DueList.Row> absent() {
		Set<UUID> came = ids(matched().filter(Found::came));
		return due().filter((person) -> !came.contains(person.id())).toList();
	}

	public List<DueList.Row> unlisted() {
		Set<UUID> listed = ids(matched());
		return due().filter((person) -> !listed.contains(person.id())).toList();
	}

	/** Each absentee's reason, as the form has it. */
	List<String> reasons() {
		return absent().stream().map((person) -> person.id() + ":" + reason(person.id()).name()).toList();
	}

	private AbsenceReason reason(UUID person) {
		return matched().filter((line) -> Objects.requireNonNull(line.person()).id().equals(person))
			.findFirst()
			.map((line) -> AbsenceReason.told(line.state()))
			.orElse(AbsenceReason.OTHER);
	}

	private Stream<Found> matched() {
		return this.lines.stream().filter((line) -> line.person() != null);
	}

	private Stream<DueList.Row> due() {
		return this.roster.stream().filter((person) -> person.exempt() == null);
	}

	private static Set<UUID> ids(Stream<Found> lines) {
		return lines.map((line) -> Objects.requireNonNull(line.person()).id()).collect(Collectors.toSet());
	}

	/**
	 * One line.
	 *
	 * @param state what the looked-at column says
	 * @param unclear whether it may be about somebody due all the same
	 */
	record Found(int number, String name, String state, DueList.@Nullable Row person, boolean came,
			@Nullable String problem, boolean unclear) {

		static Found lost(int number, String name, String state, String problem, boolean unclear) {
			return new Found(number, name, state, null, false, problem, unclear);
		}

	}

}
