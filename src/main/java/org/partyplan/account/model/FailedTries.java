package org.partyplan.account.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords by the name typed, so that names without an account are answered
 * and locked like the others.
 */
@Service
@Transactional
public class FailedTries {

	/** 等保: five failures in a row lock for a quarter of an hour. */
	public static final int TRIES = 5;

	/** Of all names together, from one address and no known device. */
	public static final int TRIES_OF_ADDRESS = 50;

	static final Duration LOCK = Duration.ofMinutes(15);

	/**
	 * A try later than the lock's length after the last one is the first of a new row.
	 */
	private static final String COUNT = """
			insert into account_failure as f (username, failures, last_at) values (:username, 1, :at)
			on conflict (username) do update set
			  failures = case when f.last_at > :since then f.failures + 1 else 1 end,
			  last_at = :at,
			  locked_until = case when f.last_at > :since and f.failures + 1 >= :tries then cast(:until as timestamptz) end
			returning failures
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	FailedTries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean locked(String username) {
		return this.jdbc.sql("select exists (select 1 from account_failure where username = ? and locked_until > ?)")
			.params(username, at(Duration.ZERO))
			.query(Boolean.class)
			.single();
	}

	/** Counts one more and returns how many tries are left; 0 locks. */
	public int count(String username) {
		return count(username, TRIES);
	}

	/**
	 * The same for what more people share: an address.
	 * @param tries how many lock it
	 */
	public int count(String username, int tries) {
		int failures = this.jdbc.sql(COUNT)
			.param("username", username)
			.param("at", at(Duration.ZERO))
			.param("since", at(LOCK.negated()))
			.param("until", at(LOCK))
			.param("tries", tries)
			.query(Integer.class)
			.single();
		return Math.max(0, tries - failures);
	}

	/** The row of failures has ended. */
	public void forget(String username) {
		this.jdbc.sql("delete from account_failure where username = ?").param(username).update();
	}

	@Scheduled(cron = "0 17 * * * *")
	@SchedulerLock(name = "account.failures")
	void sweep() {
		this.jdbc.sql("delete from account_failure where last_at < ?").param(at(Duration.ofDays(-1))).update();
	}

	private Timestamp at(Duration offset) {
		Instant now = this.clock.instant();
		return Timestamp.from(now.plus(offset));
	}

}
