package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.organization.model.Unit;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where units stand: dated rows for every day, and today's path on the unit itself. */
@Component
class UnitPlaces {

	/** One change of the tree at a time. */
	private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext('organization_unit'))";

	private static final String REWRITE = """
			update organization_unit set path = :to || substr(path, length(:from) + 1), version = version + 1
			where path like :from || '%'
			""";

	private static final String CHILDREN = """
			select name from organization_unit
			where path like :path || '%' and path <> :path and (valid_to is null or valid_to > :day)
			order by path limit 3
			""";

	private static final String PEOPLE = """
			select count(distinct person_id) from organization_membership
			where unit_id = :unit and (valid_to is null or valid_to > :day)
			""";

	private final JdbcClient jdbc;

	UnitPlaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void lock() {
		this.jdbc.sql(LOCK).query(Integer.class).single();
	}

	int next(Unit parent) {
		return this.jdbc
			.sql("select coalesce(max(position), 0) + 1 from organization_unit where path like ? || '%' and path <> ?")
			.params(parent.path(), parent.path())
			.query(Integer.class)
			.single();
	}

	void requireNewName(String name, Unit parent) {
		boolean taken = this.jdbc.sql("""
				select exists (select 1 from organization_unit u join organization_parent p on p.unit_id = u.id
				  where p.parent_id = ? and u.name = ? and u.valid_to is null and p.valid_to is null)""")
			.params(parent.id(), name)
			.query(Boolean.class)
			.single();
		if (taken) {
			throw new RuleBroken("organization.nameTaken", name, parent.name());
		}
	}

	UUID parentOf(UUID unit) {
		return this.jdbc.sql("select parent_id from organization_parent where unit_id = ? and valid_to is null")
			.param(unit)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new RuleBroken("organization.rootStays"));
	}

	void place(UUID unit, UUID parent, LocalDate from) {
		this.jdbc.sql("insert into organization_parent (unit_id, parent_id, valid_from) values (?, ?, ?)")
			.params(unit, parent, from)
			.update();
	}

	void move(Unit unit, Unit parent, LocalDate from) {
		Place now = this.jdbc.sql("""
				select p.parent_id, u.name, p.valid_from from organization_parent p
				join organization_unit u on u.id = p.parent_id where p.unit_id = ? and p.valid_to is null""")
			.param(unit.id())
			.query(Place.class)
			.optional()
			.orElseThrow(() -> new RuleBroken("organization.rootStays"));
		if (now.parentId().equals(parent.id())) {
			throw new RuleBroken("organization.thereAlready", parent.name());
		}
		if (!from.isAfter(now.validFrom())) {
			throw new RuleBroken("organization.movedTooEarly", now.validFrom(), now.name());
		}
		leave(unit.id(), from);
		place(unit.id(), parent.id(), from);
		this.jdbc.sql(REWRITE).param("from", unit.path()).param("to", parent.path() + unit.id() + "/").update();
	}

	void requireEmpty(Unit unit, LocalDate day) {
		List<String> children = this.jdbc.sql(CHILDREN)
			.param("path", unit.path())
			.param("day", day)
			.query(String.class)
			.list();
		if (!children.isEmpty()) {
			throw new RuleBroken("organization.hasChildren", String.join("、", children));
		}
		int people = this.jdbc.sql(PEOPLE).param("unit", unit.id()).param("day", day).query(Integer.class).single();
		if (people > 0) {
			throw new RuleBroken("organization.hasPeople", people);
		}
	}

	/** Ends its place in the tree. */
	void leave(UUID unit, LocalDate on) {
		this.jdbc.sql("update organization_parent set valid_to = ? where unit_id = ? and valid_to is null")
			.params(on, unit)
			.update();
	}

	/** Ends the posts held in it; one that had not begun by then keeps its first day. */
	void endPosts(UUID unit, LocalDate on) {
		this.jdbc.sql("""
				update organization_post set valid_to = greatest(?, valid_from + 1)
				where unit_id = ? and (valid_to is null or valid_to > ?)""").params(on, unit, on).update();
	}

	record Place(UUID parentId, String name, LocalDate validFrom) {
	}

}
