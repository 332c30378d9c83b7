package org.partyplan;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the SQL statements of all threads, scheduled jobs excepted, from
 * {@link #reset()} on. What Spring Session says to its own tables is counted apart, and
 * whether records have changed is asked once a page whatever the page is.
 */
public final class StatementCounter {

	private static final Queue<String> STATEMENTS = new ConcurrentLinkedQueue<>();

	private static volatile boolean on;

	private StatementCounter() {
	}

	/**
	 * Starts counting anew; a page that follows keeps nothing that an earlier one read.
	 */
	public static void reset() {
		JdbcClient.create(TestDatabase.asOwner()).sql("update workday_year set year = year where false").update();
		STATEMENTS.clear();
		on = true;
	}

	/** How many statements the application ran for a page's own sake. */
	public static int count() {
		return statements().size();
	}

	/** The application's statements in order, for a failing test's message. */
	public static List<String> statements() {
		return STATEMENTS.stream().filter((sql) -> !onSession(sql) && !onChanges(sql)).toList();
	}

	/** How many statements Spring Session ran. */
	public static int sessionCount() {
		return (int) STATEMENTS.stream().filter(StatementCounter::onSession).count();
	}

	/** Everything, for a failing test's message. */
	public static List<String> all() {
		return List.copyOf(STATEMENTS);
	}

	static void stop() {
		on = false;
		STATEMENTS.clear();
	}

	static void record(String sql) {
		if (on && !Thread.currentThread().getName().startsWith("scheduling-")) {
			STATEMENTS.add(sql);
		}
	}

	private static boolean onChanges(String sql) {
		return sql.contains("shared_change c");
	}

	private static boolean onSession(String sql) {
		return sql.toLowerCase(Locale.ROOT).contains("spring_session");
	}

}
