package org.partyplan;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many rows the database reads for a page, found by scans of tables and entries of
 * indexes: what makes a page slow at ten times the data, told without a stopwatch.
 */
public final class RowsRead {

	private static final String READ = "select tup_returned from pg_stat_database where datname = current_database()";

	private static volatile boolean on;

	private RowsRead() {
	}

	/** What a page reads. */
	public static long by(JdbcClient jdbc, Page page) throws Exception {
		on = true;
		try {
			long before = read(jdbc);
			page.open();
			long after = read(jdbc);
			long asking = read(jdbc) - after;
			return after - before - asking;
		}
		finally {
			on = false;
		}
	}

	private static long read(JdbcClient jdbc) {
		return jdbc.sql(READ).query(Long.class).single();
	}

	/** What a connection has counted is known to all before it is given back. */
	static void tell(Connection connection) throws SQLException {
		if (on) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("select pg_stat_force_next_flush()");
			}
		}
	}

	/** Opens one. */
	public interface Page {

		void open() throws Exception;

	}

}
