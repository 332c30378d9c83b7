package org.partyplan.agenda;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.partyplan.shared.Together;

/**
 * What one module knows of that units have to do by a day, as a bean of that module. Its
 * selects are asked in one statement with those of all others. They may bind
 * {@code :asOf} (today), {@code :first} and {@code :last} (from this month's first day to
 * the next month's last), {@code :scope} (the tops of the branches one is secretary of),
 * {@code :own} (the same with those one heads) and {@code :office} (the organisations in
 * whose office one works).
 */
public interface AgendaSource {

	/** By a name that no other source has. */
	Map<String, String> selects();

	/** What its rows say. */
	Stream<AgendaItem> items(Together.Answers answers, LocalDate today);

}
