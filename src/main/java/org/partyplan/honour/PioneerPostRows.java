package org.partyplan.honour;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes posts and their holders: a holder's row ends where the next begins. */
@Component
class PioneerPostRows {

	private final JdbcClient jdbc;

	PioneerPostRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID found(UUID unit, String title, String place, LocalDate on) {
		UUID id = Ids.next();
		this.jdbc
			.sql("insert into honour_post (id, unit_id, title, place, founded_on, version) values (?, ?, ?, ?, ?, 0)")
			.params(id, unit, title, place, on)
			.update();
		return id;
	}

	/** Claims the post for a change. */
	void touch(UUID post, int version) {
		int claimed = this.jdbc.sql("update honour_post set version = version + 1 where id = ? and version = ?")
			.params(post, version)
			.update();
		if (claimed == 0) {
			throw new OptimisticLockingFailureException("post " + post);
		}
	}

	/** The row that has no end yet. */
	Optional<Open> open(UUID post) {
		return this.jdbc
			.sql("""
					select h.id, p.name, h.valid_from as "from" from honour_holder h join organization_person p on p.id = h.person_id
					where h.post_id = ? and h.valid_to is null""")
			.param(post)
			.query(Open.class)
			.optional();
	}

	/** The last day a row of the post begins or ends on. */
	@Nullable LocalDate last(UUID post) {
		return this.jdbc.sql("select max(greatest(valid_from, valid_to)) from honour_holder where post_id = ?")
			.param(post)
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.list()
			.get(0);
	}

	/** Another post the person holds from that day on. */
	Optional<String> other(UUID person, UUID post, LocalDate from) {
		return this.jdbc.sql("""
				select t.title from honour_holder h join honour_post t on t.id = h.post_id
				where h.person_id = ? and h.post_id <> ? and (h.valid_to is null or h.valid_to > ?) limit 1""")
			.params(person, post, from)
			.query(String.class)
			.optional();
	}

	void begin(UUID post, UUID person, String promise, LocalDate from, String by) {
		this.jdbc.sql(
				"insert into honour_holder (id, post_id, person_id, promise, valid_from, by_name) values (?, ?, ?, ?, ?, ?)")
			.params(Ids.next(), post, person, promise, from, by)
			.update();
	}

	void end(UUID holder, LocalDate on) {
		this.jdbc.sql("update honour_holder set valid_to = ? where id = ?").params(on, holder).update();
	}

	/** Takes the open row away; the one that ended when it began goes on. */
	void takeBack(UUID post, Open open) {
		this.jdbc.sql("delete from honour_holder where id = ?").param(open.id()).update();
		this.jdbc.sql("update honour_holder set valid_to = null where post_id = ? and valid_to = ?")
			.params(post, open.from())
			.update();
	}

	/** Reopens the row that ended on the day. */
	void reopen(UUID post, LocalDate on) {
		this.jdbc.sql("update honour_holder set valid_to = null where post_id = ? and valid_to = ?")
			.params(post, on)
			.update();
	}

	void close(UUID post, @Nullable LocalDate on, @Nullable String why) {
		this.jdbc.sql("update honour_post set ended_on = ?, ended_why = ? where id = ?")
			.params(Arrays.asList(on, why, post))
			.update();
	}

	/** A holder without an end. */
	record Open(UUID id, String name, LocalDate from) {
	}

}
