package org.partyplan.organization.listimport;

import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.organization.Seal;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists handed in: their state is seen by others at once, whatever transaction it is
 * told from.
 */
@Component
class ImportBatches {

	private static final int PIECE = 1024 * 1024;

	private static final String SELECT = """
			select b.id, b.unit_id, b.file_name, b.state, b.failure, b.total, b.seen, b.good, b.bad, b.taken, b.by_name,
			       b.made_at, b.touched_at, b.version, cast(:now as timestamptz) as now, b.ignored, b.updated, r.*
			from organization_batch b
			cross join lateral (select (count(*) filter (where choice is null))::int as asked,
			    (count(*) filter (where choice = 'ADD'))::int as fresh,
			    (count(*) filter (where choice = 'UPDATE'))::int as changing,
			    (count(*) filter (where choice = 'SKIP' and finding <> 'SAME'))::int as skipped,
			    (count(*) filter (where choice = 'SKIP' and finding = 'SAME'))::int as same
			  from organization_batch_row x where x.batch_id = b.id) r
			join organization_unit u on u.id = b.unit_id
			where %s
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Seal seal;

	private final Clock clock;

	ImportBatches(JdbcClient jdbc, Seal seal, Clock clock) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.clock = clock;
	}

	@Transactional
	public UUID receive(UUID unit, String name, byte[] content, CurrentUser me) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into organization_batch (id, unit_id, file_name, state, total, seen, good, bad, taken, by_id, by_name,
					  made_at, touched_at, version) values (?, ?, ?, 'READING', 0, 0, 0, 0, 0, ?, ?, ?, ?, 0)""")
			.params(id, unit, name, me.id(), me.name(), moment(), moment())
			.update();
		byte[] sealed = this.seal.seal(content);
		for (int at = 0, position = 0; at < sealed.length; at += PIECE, position++) {
			this.jdbc.sql("insert into organization_batch_piece (batch_id, position, bytes) values (?, ?, ?)")
				.params(id, position, Arrays.copyOfRange(sealed, at, Math.min(sealed.length, at + PIECE)))
				.update();
		}
		return id;
	}

	/** The file as it was handed in. */
	byte[] content(UUID id) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		this.jdbc.sql("select bytes from organization_batch_piece where batch_id = ? order by position")
			.param(id)
			.query(byte[].class)
			.list()
			.forEach(all::writeBytes);
		if (all.size() == 0) {
			throw new NotFound("file of batch " + id);
		}
		return this.seal.open(all.toByteArray());
	}

	boolean kept(UUID id) {
		return this.jdbc.sql("select exists (select 1 from organization_batch_piece where batch_id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	ImportBatch one(UUID id, Collection<UUID> scope) {
		return this.jdbc.sql(SELECT + " and b.id = :id")
			.param("scope", scope)
			.param("now", moment())
			.param("id", id)
			.query(ImportBatch.class)
			.optional()
			.orElseThrow(() -> new NotFound("batch " + id));
	}

	List<ImportBatch> latest(Collection<UUID> scope) {
		return this.jdbc.sql(SELECT + " order by b.made_at desc limit 20")
			.param("scope", scope)
			.param("now", moment())
			.query(ImportBatch.class)
			.list();
	}

	/** Claims it for the next step: of two who press, one succeeds. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public boolean claim(UUID id, ImportBatch.State from, ImportBatch.State to, int version) {
		return this.jdbc.sql("""
				update organization_batch set state = ?, seen = 0, touched_at = ?, version = version + 1
				where id = ? and state = ? and version = ?""")
			.params(to.name(), moment(), id, from.name(), version)
			.update() == 1;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void progress(UUID id, int seen, int total) {
		this.jdbc.sql("update organization_batch set seen = ?, total = ?, touched_at = ? where id = ?")
			.params(seen, total, moment(), id)
			.update();
	}

	/** What its columns say has to be told first. */
	void ask(UUID id) {
		this.jdbc.sql("update organization_batch set state = 'COLUMNS' where id = ?").param(id).update();
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void failed(UUID id, String why) {
		this.jdbc.sql("update organization_batch set state = 'FAILED', failure = ?, touched_at = ? where id = ?")
			.params(why.substring(0, Math.min(500, why.length())), moment(), id)
			.update();
		drop(id);
	}

	/** The file is not needed any more. */
	void drop(UUID id) {
		this.jdbc.sql("delete from organization_batch_piece where batch_id = ?").param(id).update();
	}

	/** One that has not been taken over leaves nothing behind. */
	void delete(UUID id) {
		this.jdbc
			.sql("delete from organization_batch where id = ? and state in ('COLUMNS', 'CHECKED', 'FAILED', 'READING')")
			.param(id)
			.update();
	}

	private Timestamp moment() {
		return Timestamp.from(this.clock.instant());
	}

}
