package org.partyplan.activity.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.activity.recording.ActivityForm;
import org.partyplan.activity.recording.DueList;
import org.partyplan.activity.recording.FormDesk;
import org.partyplan.document.ListReading;
import org.partyplan.organization.PhoneBooks;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Holds a list against those due, by what its columns say. */
@Component
class ListDesk {

	private static final String PLACES = """
			select m.person_id, array_agg(x.name || '|' || x.short_name) as places
			from organization_membership m join organization_unit u on u.id = m.unit_id
			join organization_unit x on x.id = any(u.above) and x.kind in ('GENERAL_BRANCH', 'BRANCH', 'GROUP')
			where m.person_id in (:people) and valid_on(m.valid_from, m.valid_to, :day)
			group by m.person_id
			""";

	private final FormDesk desk;

	private final ListMemory memory;

	private final PhoneBooks phones;

	private final JdbcClient jdbc;

	ListDesk(FormDesk desk, ListMemory memory, PhoneBooks phones, JdbcClient jdbc) {
		this.desk = desk;
		this.memory = memory;
		this.phones = phones;
		this.jdbc = jdbc;
	}

	/**
	 * A file just handed in: its columns as told before, else as its head seems to say.
	 */
	AttendanceListPage read(ActivityForm form, String name, byte[] content, MultiValueMap<String, String> typed,
			CurrentUser me) {
		AttendanceList list = AttendanceList.of(name, ListReading.read(name, content));
		FormDesk.Page page = page(form, me);
		Optional<ListColumns> told = this.memory.of(page.unit().id(), list);
		return page(form, page, list, told.orElseGet(() -> ListColumns.proposed(list)), told.isPresent(), typed);
	}

	/** The same list by other columns. */
	AttendanceListPage told(ActivityForm form, String sheet, ListColumns columns, MultiValueMap<String, String> typed,
			CurrentUser me) {
		AttendanceList list = AttendanceList.carried(sheet, Objects.requireNonNull(columns.listHead()));
		return page(form, page(form, me), list, columns, false, typed);
	}

	/** Fills the attendance in; nothing is saved but what the columns mean. */
	ActivityForm fill(ActivityForm form, AttendanceListPage page, CurrentUser me) {
		if (!page.fills()) {
			throw new RuleBroken("activity.list.unclear", page.match().problems().size());
		}
		this.memory.remember(page.page().unit().id(), page.list(), page.columns(), me);
		boolean due = page.page().kind().due();
		return form.attended((due ? page.match().absent() : page.match().came()).stream().map(DueList.Row::id).toList(),
				due ? page.match().reasons() : List.of());
	}

	private FormDesk.Page page(ActivityForm form, CurrentUser me) {
		FormDesk.Page page = this.desk.page(form, this.desk.units(me), List.of(), null);
		if (!page.kind().named()) {
			throw new RuleBroken("activity.list.unnamed", page.kind().name());
		}
		return page;
	}

	private AttendanceListPage page(ActivityForm form, FormDesk.Page page, AttendanceList list, ListColumns columns,
			boolean remembered, MultiValueMap<String, String> typed) {
		Set<UUID> namesakes = ListMatching.namesakes(page.roster().rows());
		LocalDate day = Objects.requireNonNullElse(form.heldOn(), this.desk.today());
		ListMatching matching = new ListMatching(columns, page.roster().rows(), this.phones.of(namesakes),
				places(namesakes, day));
		return new AttendanceListPage(page, list, columns, remembered, carried(typed), matching.match(list));
	}

	private Map<UUID, Set<String>> places(Set<UUID> people, LocalDate day) {
		if (people.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(PLACES)
			.param("people", people)
			.param("day", day)
			.query((row, number) -> Map.entry(row.getObject("person_id", UUID.class),
					Arrays.stream((String[]) row.getArray("places").getArray())
						.flatMap((names) -> Arrays.stream(names.split("\\|")))
						.collect(Collectors.toSet())))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** All that was typed save what the list decides. */
	private static List<Map.Entry<String, String>> carried(MultiValueMap<String, String> typed) {
		List<Map.Entry<String, String>> carried = new ArrayList<>();
		typed.forEach((name, values) -> {
			if (!name.matches("list\\w*|sheet|ticked|reasons|present|_csrf|files")) {
				values.forEach((value) -> carried.add(Map.entry(name, value)));
			}
		});
		return carried;
	}

}
