package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives no file out before the scanner has looked at it, where one is named. What nobody
 * has looked at yet is looked at when it is asked for, or by and by.
 */
@Component
public class FileGuard {

	private static final String FOUND = """
			update document_file set looked = :looked, looked_at = :now, finding = :finding
			where id = :id and (looked <> 'INFECTED' or :looked <> 'INFECTED')
			""";

	/** What could not be looked at is tried again after an hour. */
	private static final String WAITING = """
			select id from document_file where looked = 'UNLOOKED' and (looked_at is null or looked_at < ?)
			order by looked_at nulls first, stored_at limit 50
			""";

	private final JdbcClient jdbc;

	private final Files files;

	private final VirusScanner scanner;

	private final Quarantine quarantine;

	private final Clock clock;

	/** A file looked at is in memory as a whole. */
	private final Semaphore looking = new Semaphore(2);

	FileGuard(JdbcClient jdbc, Files files, VirusScanner scanner, Quarantine quarantine, Clock clock) {
		this.jdbc = jdbc;
		this.files = files;
		this.scanner = scanner;
		this.quarantine = quarantine;
		this.clock = clock;
	}

	/** Why a file is not given out; null where it is. */
	public @Nullable Withheld withheld(UUID file) {
		Verdict.Looked looked = state(file).looked();
		if (looked == Verdict.Looked.UNLOOKED && this.scanner.named()) {
			looked = look(file);
		}
		return switch (looked) {
			case CLEAN -> null;
			case INFECTED -> Withheld.INFECTED;
			case UNLOOKED -> this.scanner.named() ? Withheld.WAITING : null;
		};
	}

	/** Refuses to give a file out that is withheld. */
	void require(StoredFile file) {
		Withheld why = withheld(file.id());
		if (why != null) {
			throw new RuleBroken("document.withheld." + why.name(), file.name());
		}
	}

	@Scheduled(cron = "${party-plan.virus-scan-at:*/10 * * * * *}")
	@SchedulerLock(name = "document-virus-scan")
	public void lookAtTheRest() {
		for (List<UUID> some = waiting(); this.scanner.named() && !some.isEmpty(); some = waiting()) {
			for (UUID file : some) {
				if (look(file) == Verdict.Looked.UNLOOKED && this.scanner.version().isEmpty()) {
					return;
				}
			}
		}
	}

	/** Asks the scanner, and keeps what it says. */
	Verdict.Looked look(UUID file) {
		Verdict verdict = asked(file);
		int changed = this.jdbc.sql(FOUND)
			.param("looked", verdict.looked().name())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("finding", verdict.words().isEmpty() ? null : verdict.words(), java.sql.Types.VARCHAR)
			.param("id", file)
			.update();
		if (changed == 1 && verdict.looked() == Verdict.Looked.INFECTED) {
			this.quarantine.sealed(this.files.describe(file), verdict.words(), state(file).storedBy());
		}
		return verdict.looked();
	}

	private List<UUID> waiting() {
		return this.jdbc.sql(WAITING)
			.param(Timestamp.from(this.clock.instant().minus(Duration.ofHours(1))))
			.query(UUID.class)
			.list();
	}

	private Verdict asked(UUID file) {
		this.looking.acquireUninterruptibly();
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			this.files.writeTo(file, bytes);
			return this.scanner.look(bytes.toByteArray());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		finally {
			this.looking.release();
		}
	}

	private State state(UUID file) {
		return this.jdbc.sql("select looked, stored_by from document_file where id = ?")
			.param(file)
			.query(State.class)
			.optional()
			.orElseThrow(() -> new NotFound("file " + file));
	}

	record State(Verdict.Looked looked, @Nullable UUID storedBy) {
	}

}
