package org.partyplan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partyplan.shared.AuditFact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the months that have been kept long enough into files, a month after the other,
 * and takes them out of the database. Only the owner of the tables can; the last seal of
 * each month stays, and the chain goes on from it.
 */
@Component
class Detaching {

	private static final String OWNER = """
			select pg_has_role(current_user, c.relowner, 'USAGE') from pg_class c where c.oid = cast('audit_entry' as regclass)
			""";

	private static final String FIRST = """
			select e.at from audit_seal s join audit_entry e on e.id = s.entry_id order by s.sequence limit 1
			""";

	/**
	 * All before the first row of a later month: a straggler goes with the month after.
	 */
	private static final String LAST = """
			select coalesce((select min(s.sequence) from audit_seal s join audit_entry e on e.id = s.entry_id
			  where e.at >= :end) - 1, (select max(sequence) from audit_seal), 0)
			""";

	private static final String ROWS = "select s.sequence, s.entry_id, s.hash, " + LogRow.COLUMNS
			+ " from audit_seal s left join audit_entry e on e.id = s.entry_id where s.sequence <= ? order by s.sequence";

	private static final List<String> TAKE_OUT = List.of("alter table audit_entry disable trigger audit_entry_stays",
			"alter table audit_seal disable trigger audit_seal_stays",
			"delete from audit_entry e using audit_seal s where s.entry_id = e.id and s.sequence <= ?",
			"delete from audit_seal where sequence <= ?", "alter table audit_entry enable trigger audit_entry_stays",
			"alter table audit_seal enable trigger audit_seal_stays");

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final LogCheck check;

	private final LogKey key;

	private final LogSettings settings;

	private final AuditLog log;

	private final Clock clock;

	Detaching(JdbcClient jdbc, TransactionOperations transaction, LogCheck check, LogKey key, LogSettings settings,
			AuditLog log, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.check = check;
		this.key = key;
		this.settings = settings;
		this.log = log;
		this.clock = clock;
	}

	/** What was done, in lines. */
	List<String> into(Path folder) throws IOException {
		if (!this.jdbc.sql(OWNER).query(Boolean.class).single()) {
			throw new ChainBroken("移出日志要用建表的角色（spring.flyway.user），应用的角色不能办。");
		}
		LogFinding found = this.check.check();
		if (!found.sound()) {
			throw new ChainBroken("%s日志有问题，查清以前不移出。", found.words());
		}
		Files.createDirectories(folder);
		List<String> done = new ArrayList<>();
		for (Optional<YearMonth> month = oldest(); month.isPresent(); month = oldest()) {
			done.add(detach(month.get(), folder));
		}
		return done;
	}

	/** A month that has been kept long enough, if there is one. */
	private Optional<YearMonth> oldest() {
		LocalDate last = LocalDate.now(this.clock).minusDays(this.settings.keepDays());
		return this.jdbc.sql(FIRST)
			.query(Instant.class)
			.optional()
			.map((at) -> YearMonth.from(at.atZone(this.clock.getZone())))
			.filter((month) -> month.plusMonths(1).atDay(1).isBefore(last.plusDays(1)));
	}

	private String detach(YearMonth month, Path folder) throws IOException {
		LocalDate end = month.plusMonths(1).atDay(1);
		Path file = folder.resolve("audit-log-" + month + ".jsonl.gz");
		if (Files.exists(file)) {
			throw new ChainBroken("文件 %s 已经有了，请先移开它。", file);
		}
		try {
			return this.transaction.execute((status) -> detach(end, file));
		}
		catch (RuntimeException failure) {
			Files.deleteIfExists(file);
			throw failure;
		}
	}

	private String detach(LocalDate end, Path file) {
		long last = this.jdbc.sql(LAST)
			.param("end", Timestamp.from(end.atStartOfDay(this.clock.getZone()).toInstant()))
			.query(Long.class)
			.single();
		ChainLink before = this.jdbc
			.sql("select last_sequence, last_hash from audit_detached order by last_sequence desc limit 1")
			.query(Detached.Last.class)
			.optional()
			.map(Detached.Last::link)
			.orElse(ChainLink.NONE);
		ChainWalk walk = new ChainWalk(this.key, before);
		String sha256 = write(file, last, walk);
		this.jdbc
			.sql("""
					insert into audit_detached (first_sequence, last_sequence, last_hash, before_day, file, file_sha256, mark)
					values (?, ?, ?, ?, ?, ?, ?)""")
			.params(before.sequence() + 1, last, walk.last().hash(), end, file.getFileName().toString(), sha256,
					Detached.mark(this.key, before.sequence() + 1, walk.last(), end, sha256))
			.update();
		for (String sql : TAKE_OUT) {
			JdbcClient.StatementSpec step = this.jdbc.sql(sql);
			(sql.contains("?") ? step.param(last) : step).update();
		}
		String words = "移出 %s 以前的 %,d 条，存入 %s（SHA-256 %s）".formatted(end, last - before.sequence(), file.getFileName(),
				sha256);
		this.log.on(new AuditFact("audit.detached", "log", null, words));
		return words;
	}

	private String write(Path file, long last, ChainWalk walk) {
		try (Stream<ChainWalk.Sealed> rows = this.jdbc.sql(ROWS)
			.param(last)
			.withFetchSize(2000)
			.query(ChainWalk.Sealed.class)
			.stream()) {
			DetachedFile.write(file, rows, walk::step);
			return DetachedFile.sha256(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Whether a file is what was put out, and the chain within it whole. */
	String verify(Path file) throws IOException {
		String sha256 = DetachedFile.sha256(file);
		ChainLink before = ChainLink.NONE;
		for (Detached month : this.check.all()) {
			if (month.fileSha256().equals(sha256) && month.genuine(this.key)) {
				ChainWalk walk = new ChainWalk(this.key, before);
				DetachedFile.read(file, walk::step);
				if (!walk.last().equals(month.last())) {
					throw new ChainBroken("%s 里的记录和登记的最后一号封印对不上。", file);
				}
				return "%s：%,d 条，全部完好。".formatted(file, month.rows());
			}
			before = month.last();
		}
		throw new ChainBroken("%s 不是从这个日志移出的，或被改动过。", file);
	}

}
