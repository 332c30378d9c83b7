package org.partyplan.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes along the whole chain and names the first row that is broken, missing or foreign.
 */
@Component
class LogCheck {

	private static final String SEALED = "select s.sequence, s.entry_id, s.hash, " + LogRow.COLUMNS
			+ " from audit_seal s left join audit_entry e on e.id = s.entry_id order by s.sequence";

	private static final String UNSEALED = "select " + LogRow.COLUMNS + """
			 from audit_entry e
			where not exists (select 1 from audit_seal s where s.entry_id = e.id) order by e.id
			""";

	private static final String GONE = """
			select u.entry_id from audit_unsealed u
			where not exists (select 1 from audit_entry e where e.id = u.entry_id) order by u.entry_id limit 1
			""";

	private static final String TWICE = """
			select max(id) from audit_entry group by nonce having count(*) > 1 order by 1 limit 1
			""";

	private final JdbcClient jdbc;

	private final Chain chain;

	private final SealFolder folder;

	private final LogKey key;

	LogCheck(JdbcClient jdbc, Chain chain, SealFolder folder, LogKey key) {
		this.jdbc = jdbc;
		this.chain = chain;
		this.folder = folder;
		this.key = key;
	}

	/** One look at all of it. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public LogFinding check() {
		try {
			ChainLink start = detached();
			ChainWalk walk = new ChainWalk(this.key, start);
			Map<Long, String> sent = this.folder.sent();
			try (Stream<ChainWalk.Sealed> all = this.jdbc.sql(SEALED)
				.withFetchSize(2000)
				.query(ChainWalk.Sealed.class)
				.stream()) {
				all.forEach((sealed) -> {
					walk.step(sealed);
					compare(walk.last(), sent);
				});
			}
			compareEnd(walk.last(), sent);
			long waiting = unsealed();
			return new LogFinding(true,
					"核对了 %,d 条，全部完好%s。最新封印第 %d 号，%s。".formatted(walk.last().sequence() - start.sequence(),
							(waiting == 0) ? "" : "，另有 " + waiting + " 条等待封存", walk.last().sequence(),
							walk.last().hex().substring(0, 16)));
		}
		catch (ChainBroken fault) {
			return LogFinding.broken(fault.getMessage());
		}
	}

	private ChainLink detached() {
		ChainLink last = ChainLink.NONE;
		for (Detached month : all()) {
			if (!month.genuine(this.key) || month.firstSequence() != last.sequence() + 1) {
				throw new ChainBroken("移出登记（%s）不是程序写的，或前面的登记不见了。", month.file());
			}
			last = month.last();
		}
		return last;
	}

	/** What was put into files. */
	List<Detached> all() {
		return this.jdbc.sql("select " + Detached.COLUMNS + " from audit_detached order by last_sequence")
			.query(Detached.class)
			.list();
	}

	private static void compare(ChainLink link, Map<Long, String> sent) {
		String hex = sent.get(link.sequence());
		if (hex != null && !hex.equals(link.hex())) {
			throw new ChainBroken("第 %d 号封印和送出去的不一样：这里或更早的记录被换过。", link.sequence());
		}
	}

	private static void compareEnd(ChainLink last, Map<Long, String> sent) {
		long most = sent.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
		if (most > last.sequence()) {
			throw new ChainBroken("末尾被截去了：送出去的封印到第 %d 号，日志只到第 %d 号，少了 %d 条。", most, last.sequence(),
					most - last.sequence());
		}
	}

	/** Rows without a seal: what the program wrote this second, and nothing else. */
	private long unsealed() {
		this.jdbc.sql(GONE).query(Long.class).optional().ifPresent((id) -> {
			throw new ChainBroken("第 %d 条记录还没有封存就被删除了。", id);
		});
		this.jdbc.sql(TWICE).query(Long.class).optional().ifPresent((id) -> {
			throw new ChainBroken("第 %d 条记录是照抄另一条加进来的。", id);
		});
		boolean marked = this.chain.marked();
		long waiting = 0;
		try (Stream<LogRow> rows = this.jdbc.sql(UNSEALED).withFetchSize(2000).query(LogRow.class).stream()) {
			for (LogRow row : (Iterable<LogRow>) rows::iterator) {
				if (!row.genuine(this.key) && (row.mark() != null || marked)) {
					throw new ChainBroken("第 %d 条记录（%s，%s）不是程序写的，是直接加进数据库的。", row.id(), AuditPage.TIME.format(row.at()),
							row.userName());
				}
				waiting++;
			}
		}
		long queued = this.jdbc.sql("select count(*) from audit_unsealed").query(Long.class).single();
		if (queued < waiting) {
			throw new ChainBroken("有 %d 条记录没有封印，也不在等待封存：末尾的封印被删除了。", waiting - queued);
		}
		return waiting;
	}

}
