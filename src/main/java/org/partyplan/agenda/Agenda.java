package org.partyplan.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.Together;

import org.springframework.stereotype.Component;

/** What somebody's units have to do this month and the next, from all sources. */
@Component
public class Agenda {

	/** Whose agenda it is; a stand-in's leads only where the right was lent for. */
	private static final Set<Role> WORKING = Set.of(Role.OFFICE, Role.SECRETARY, Role.DEPARTMENT);

	private final List<AgendaSource> sources;

	private final Together together;

	Agenda(List<AgendaSource> sources, Together together) {
		this.sources = sources;
		this.together = together;
	}

	/**
	 * By day: what is overdue, returned or due until the next month's end, what waits,
	 * and what was done this month. One statement.
	 */
	public List<AgendaItem> of(CurrentUser me, LocalDate today) {
		Map<String, String> selects = new LinkedHashMap<>();
		this.sources.forEach((source) -> selects.putAll(source.selects()));
		Together.Answers answers = this.together.ask(selects,
				Map.of("asOf", today, "first", today.withDayOfMonth(1), "last",
						YearMonth.from(today).plusMonths(1).atEndOfMonth(), "scope", me.scope(Role.SECRETARY), "own",
						me.scope(Role.RESPONSIBLE), "office", me.scope(Role.OFFICE)));
		List<AgendaItem> all = this.sources.stream()
			.flatMap((source) -> source.items(answers, today))
			.filter((item) -> me.at(item.subject().link()).is(WORKING))
			.toList();
		return all.stream()
			.filter((item) -> all.stream().noneMatch(item::repeats))
			.sorted(Comparator.comparing(AgendaItem::day)
				.thenComparing((item) -> item.subject().title())
				.thenComparing((item) -> item.subject().unit()))
			.toList();
	}

}
