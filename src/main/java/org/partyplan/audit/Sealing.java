package org.partyplan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.partyplan.shared.AuditFact;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals each second what was committed since. Rows of a transaction that commits late are
 * sealed when it has; the chain goes by the order of sealing, not by number. One instance
 * seals at a time.
 */
@Component
class Sealing {

	private static final Logger log = LoggerFactory.getLogger(Sealing.class);

	private static final int MOST = 2000;

	private static final String WAITING = "select " + LogRow.COLUMNS
			+ " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.id limit " + MOST;

	private static final String SEAL = "insert into audit_seal (sequence, entry_id, hash) values (?, ?, ?)";

	private final JdbcClient jdbc;

	private final JdbcOperations batch;

	private final TransactionOperations transaction;

	private final ApplicationEventPublisher events;

	private final Chain chain;

	private final LogKey key;

	Sealing(JdbcClient jdbc, JdbcOperations batch, TransactionOperations transaction, ApplicationEventPublisher events,
			Chain chain, LogKey key) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.transaction = transaction;
		this.events = events;
		this.chain = chain;
		this.key = key;
	}

	@Scheduled(cron = "${party-plan.log.seal-at:* * * * * *}")
	void everySecond() {
		try {
			seal();
		}
		catch (DataAccessException | TransactionException away) {
			log.debug("The log is sealed later: {}", away.getMessage());
		}
	}

	/** All that waits. */
	void seal() {
		while (waiting() && this.transaction.execute((status) -> some())) {
			log.trace("There may be more to seal");
		}
	}

	private boolean waiting() {
		return this.jdbc.sql("select exists (select 1 from audit_unsealed u join audit_entry e on e.id = u.entry_id)")
			.query(Boolean.class)
			.single();
	}

	/** Whether any was sealed: not while another instance does it. */
	private boolean some() {
		if (!this.jdbc.sql("select pg_try_advisory_xact_lock(1630)").query(Boolean.class).single()) {
			return false;
		}
		List<LogRow> rows = this.jdbc.sql(WAITING).query(LogRow.class).list();
		ChainLink last = this.chain.last();
		boolean begun = rows.stream().anyMatch((row) -> row.mark() == null) && this.chain.marked();
		List<LogRow> ours = rows.stream()
			.filter((row) -> row.genuine(this.key) || (row.mark() == null && !begun))
			.toList();
		List<Object[]> seals = new ArrayList<>();
		for (LogRow row : ours) {
			last = last.then(row, this.key);
			seals.add(new Object[] { last.sequence(), row.id(), last.hash() });
		}
		this.batch.batchUpdate(SEAL, seals);
		this.batch.batchUpdate("delete from audit_unsealed where entry_id = ?",
				rows.stream().map((row) -> new Object[] { row.id() }).toList());
		tell(rows.stream().filter((row) -> !ours.contains(row)).toList());
		return !rows.isEmpty();
	}

	/** They stay unsealed, and the check names them. */
	private void tell(List<LogRow> foreign) {
		if (!foreign.isEmpty()) {
			this.events.publishEvent(new AuditFact("audit.foreign", "log", null, "日志里有不是程序写的记录："
					+ foreign.stream().map((row) -> "第" + row.id() + "条").limit(20).collect(Collectors.joining("、")),
					false));
		}
	}

}
