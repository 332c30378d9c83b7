package org.partyplan.activity.attendance;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.attendance.ListMatch.Found;
import org.partyplan.activity.recording.DueList;
import org.partyplan.organization.PhoneBook;

/**
 * Finds the people of a list among those due. Nothing is guessed: who cannot be told is
 * left, with the reason.
 *
 * @param columns which column says what
 * @param due those due, and those exempt
 * @param phones of those who share a name
 * @param places the units of each of these, by every name
 */
record ListMatching(ListColumns columns, List<DueList.Row> due, PhoneBook phones, Map<UUID, Set<String>> places) {

	/** Those who share their name with somebody else due. */
	static Set<UUID> namesakes(List<DueList.Row> due) {
		return due.stream()
			.collect(Collectors.groupingBy((person) -> plain(person.name())))
			.values()
			.stream()
			.filter((people) -> people.size() > 1)
			.flatMap(List::stream)
			.map(DueList.Row::id)
			.collect(Collectors.toSet());
	}

	ListMatch match(AttendanceList list) {
		List<Found> found = list.body().stream().map(this::find).toList();
		Map<UUID, List<Found>> twice = found.stream()
			.filter((one) -> one.person() != null)
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(one.person()).id()));
		return new ListMatch(found.stream()
			.map((one) -> (one.person() == null) ? one
					: contradicted(one, twice.getOrDefault(one.person().id(), List.of())))
			.toList(), this.due);
	}

	private Found find(AttendanceList.Line line) {
		String name = plain(line.cell(number(this.columns.listName())));
		String state = line.cell(number(this.columns.listState()));
		if (name.isEmpty()) {
			return Found.lost(line.number(), "", state, "姓名是空的", false);
		}
		List<DueList.Row> called = this.due.stream().filter((person) -> plain(person.name()).equals(name)).toList();
		List<DueList.Row> people = (called.size() > 1) ? told(called, line) : called;
		if (called.isEmpty()) {
			return Found.lost(line.number(), name, state, "不在当天的应到名单里", false);
		}
		if (people.size() != 1) {
			return Found.lost(line.number(), name, state,
					"应到名单里有 " + called.size() + " 人同名，" + (people.isEmpty() ? "手机号和支部都对不上" : "手机号或支部列也分不清"), true);
		}
		return judged(line, name, state, people.get(0));
	}

	private Found judged(AttendanceList.Line line, String name, String state, DueList.Row person) {
		if (person.exempt() != null) {
			return Found.lost(line.number(), name, state, "当天免除（" + person.exempt() + "），不计入应到", false);
		}
		Boolean came = came(state);
		return (came == null) ? Found.lost(line.number(), name, state, "“" + state + "”不是数，不知道到没到", true)
				: new Found(line.number(), name, state, person, came, null, false);
	}

	private @Nullable Boolean came(String state) {
		return switch (Objects.requireNonNull(this.columns.listRule())) {
			case LISTED -> true;
			case VALUES -> this.columns.came(state);
			case FILLED -> !state.isEmpty();
			case AT_LEAST -> atLeast(state);
		};
	}

	private @Nullable Boolean atLeast(String state) {
		if (state.isEmpty()) {
			return false;
		}
		String figure = state.replaceAll("(分钟|小时|学时|分|%|,)", "").strip();
		BigDecimal least = Objects.requireNonNullElse(this.columns.listLeast(), BigDecimal.ZERO);
		return figure.matches("\\d{1,9}(\\.\\d{1,4})?") ? Boolean.valueOf(new BigDecimal(figure).compareTo(least) >= 0)
				: null;
	}

	/** Those of one name whom the phone or the branch tells apart. */
	private List<DueList.Row> told(List<DueList.Row> people, AttendanceList.Line line) {
		String phone = line.cell(number(this.columns.listPhone()));
		String branch = line.cell(number(this.columns.listBranch())).replaceAll("\\s", "");
		return people.stream()
			.filter((person) -> phone.isEmpty() || this.phones.has(person.id(), phone))
			.filter((person) -> branch.isEmpty() || this.places.getOrDefault(person.id(), Set.of())
				.stream()
				.anyMatch((place) -> branch.equals(place) || branch.endsWith(place) && place.length() > 2))
			.toList();
	}

	private static Found contradicted(Found one, List<Found> all) {
		return all.stream().allMatch((other) -> other.came() == one.came()) ? one
				: Found.lost(one.number(), one.name(), one.state(),
						all.stream().map((other) -> "第 " + other.number() + " 行").collect(Collectors.joining("、"))
								+ "是同一个人，说法不一样",
						true);
	}

	/** Without blanks, full-width letters as half-width ones. */
	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·•.]", "");
	}

	private static int number(@Nullable Integer column) {
		return Objects.requireNonNullElse(column, -1);
	}

}
