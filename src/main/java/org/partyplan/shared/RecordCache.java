package org.partyplan.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps what was read from records until a record changes, so that the sums of a year are
 * worked out once and not for everybody who looks. Nothing kept is ever older than what
 * the database holds: every changing transaction leaves a row in {@code shared_change},
 * and what was read is given out only while its snapshot has seen all of them. One
 * statement a page asks that; a page that changes something, and whatever is no page,
 * reads anew.
 */
@Component
public class RecordCache {

	private static final String STANDS = """
			select cast(pg_current_snapshot() as text) as snapshot, d.oid as database,
			       pg_current_xact_id_if_assigned() is not null as writing,
			       pg_snapshot_xmax(cast(:since as pg_snapshot)) > pg_snapshot_xmax(pg_current_snapshot())
			       or exists (select 1 from shared_change c where c.xid >= pg_snapshot_xmin(cast(:since as pg_snapshot))
			         and not pg_visible_in_snapshot(c.xid, cast(:since as pg_snapshot))) as changed
			from pg_database d where d.datname = current_database()
			""";

	private static final String ASKED = RecordCache.class.getName();

	/** In bytes, as its users estimate their rows. */
	private static final long MOST = 32_000_000;

	/** Well below the day for which rows of {@code shared_change} are kept. */
	private static final Duration OLDEST = Duration.ofHours(1);

	private final AtomicReference<Kept> kept = new AtomicReference<>(Kept.NONE);

	private final JdbcClient jdbc;

	private final Clock clock;

	RecordCache(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The rows that were read for this key, or reads them.
	 * @param key all that the answer depends on besides the records: statement and
	 * parameters
	 * @param bytes about how much memory a row takes
	 * @param reading reads them; it is asked once though many wait
	 */
	@SuppressWarnings("unchecked")
	public <T> List<T> rows(Object key, ToIntFunction<T> bytes, Supplier<List<T>> reading) {
		Kept standing = standing();
		return (standing == null) ? reading.get()
				: (List<T>) standing.answers().get(key, (missing) -> Answer.of(reading.get(), bytes)).rows();
	}

	private @Nullable Kept standing() {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
				|| !page.getRequest().getMethod().equals("GET")) {
			return null;
		}
		Object asked = page.getRequest().getAttribute(ASKED);
		if (asked == null) {
			Kept found = ask();
			page.getRequest().setAttribute(ASKED, (found == null) ? ASKED : found);
			return found;
		}
		return (asked instanceof Kept found) ? found : null;
	}

	private @Nullable Kept ask() {
		Kept last = this.kept.get();
		Standing now = this.jdbc.sql(STANDS).param("since", last.snapshot()).query(Standing.class).single();
		if (now.writing()) {
			return null;
		}
		if (!now.changed() && now.database() == last.database() && !last.old()) {
			return last;
		}
		Kept fresh = Kept.of(now.snapshot(), now.database());
		this.kept.compareAndSet(last, fresh);
		return fresh;
	}

	/** Rows so old that nothing kept was read before them. */
	@Scheduled(cron = "0 50 2 * * *", zone = "Asia/Shanghai")
	@SchedulerLock(name = "shared-changes")
	public void prune() {
		this.jdbc.sql("delete from shared_change where marked_at < :before")
			.param("before", OffsetDateTime.now(this.clock).minusDays(1))
			.update();
		this.kept.set(Kept.NONE);
	}

	/**
	 * What the database says.
	 *
	 * @param snapshot what is seen now
	 * @param database which it is
	 * @param writing whether the asker itself has changed something
	 * @param changed whether a record has changed since
	 */
	record Standing(String snapshot, long database, boolean writing, boolean changed) {
	}

	/** All answers of one state of the records. */
	private record Kept(String snapshot, long database, long since, Cache<Object, Answer> answers) {

		/** Of no database; its snapshot has seen nothing. */
		static final Kept NONE = of("1:1:", 0);

		static Kept of(String snapshot, long database) {
			return new Kept(snapshot, database, System.nanoTime(),
					Caffeine.newBuilder()
						.maximumWeight(MOST)
						.weigher((Object key, Answer answer) -> answer.bytes())
						.build());
		}

		boolean old() {
			return System.nanoTime() - this.since > OLDEST.toNanos();
		}

	}

	private record Answer(List<?> rows, int bytes) {

		/** A key is a statement with its parameters, some 20,000 characters. */
		private static final int KEY = 20_000;

		static <T> Answer of(List<T> rows, ToIntFunction<T> bytes) {
			return new Answer(List.copyOf(rows), KEY + rows.stream().mapToInt(bytes).sum());
		}

	}

}
