package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.organization.Mentions;
import org.partyplan.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What in all modules names somebody or a unit. */
@Component
public class Dependents {

	private final List<Mentions.Place> places;

	private final JdbcClient jdbc;

	Dependents(List<Mentions> mentions, JdbcClient jdbc) {
		this.places = mentions.stream().flatMap((one) -> one.places().stream()).toList();
		this.jdbc = jdbc;
	}

	/** 活动的出席名单 3 处, … ; empty where nothing does. */
	public List<String> ofPerson(UUID person) {
		return of(person, true);
	}

	/** The same of a unit. */
	public List<String> ofUnit(UUID unit) {
		return of(unit, false);
	}

	/** What is recorded of somebody on a day or later: 活动的出席名单 3 处，最晚 2026年11月29日. */
	public List<String> since(UUID person, LocalDate day) {
		String days = this.places.stream()
			.filter((place) -> place.person() && !place.day().equals("null"))
			.map((place) -> "select '%s' as words, %s as day from %s x where x.%s = :id".formatted(place.words(),
					place.day(), place.table(), place.column()))
			.collect(Collectors.joining(" union all "));
		return days.isEmpty() ? List.of()
				: this.jdbc
					.sql("select words, count(*), max(day) from (" + days
							+ ") c where day >= :day group by words order by words")
					.param("id", person)
					.param("day", day)
					.query((row, number) -> row.getString(1) + " " + row.getInt(2) + " 处，最晚"
							+ Days.full(row.getObject(3, LocalDate.class)))
					.list();
	}

	private List<String> of(UUID id, boolean person) {
		String counts = this.places.stream()
			.filter((place) -> place.person() == person)
			.map((place) -> "select '%s' as words, count(*) as n from %s x where x.%s = :id and (%s)"
				.formatted(place.words(), place.table(), place.column(), place.counts()))
			.collect(Collectors.joining(" union all "));
		return this.jdbc
			.sql("select words || ' ' || sum(n) || ' 处' from (" + counts
					+ ") c group by words having sum(n) > 0 order by words")
			.param("id", id)
			.query(String.class)
			.list();
	}

}
