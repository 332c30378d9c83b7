package org.partyplan.organization.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves people from one unit to another, and keeps what was decided about units. */
@Component
public class UnitChangeRows {

	private static final String LATER = """
			select count(*) from organization_membership
			where person_id in (:people) and valid_to is null and valid_from >= :day
			""";

	private static final String BEGIN = """
			insert into organization_membership (id, person_id, unit_id, valid_from, came, came_from)
			select gen_random_uuid(), p, :into, :day, :how, :name from unnest(:people) p
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	UnitChangeRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those who belong to it directly. */
	public List<UUID> people(UUID unit) {
		return this.jdbc.sql("select person_id from organization_membership where unit_id = ? and valid_to is null")
			.param(unit)
			.query(UUID.class)
			.list();
	}

	/** Who belongs to it directly or to a group in it, by name. */
	public List<Named> named(UUID unit) {
		return this.jdbc.sql("""
				select p.id, p.name, u.name as place from organization_membership m
				join organization_unit u on u.id = m.unit_id
				join organization_person p on p.id = m.person_id
				where m.valid_to is null and u.path like (select path from organization_unit where id = ?) || '%'
				order by p.pinyin, p.name""").param(unit).query(Named.class).list();
	}

	public void move(Collection<UUID> people, Unit from, Unit into, LocalDate day, String how) {
		if (people.isEmpty()) {
			return;
		}
		int later = this.jdbc.sql(LATER).param("people", people).param("day", day).query(Integer.class).single();
		if (later > 0) {
			throw new RuleBroken("organization.change.later", later, day).at("on");
		}
		this.jdbc.sql("""
				update organization_membership set valid_to = ?, left_how = ?, left_to = ?
				where valid_to is null and person_id = any(?)""")
			.params(day, how, into.name(), people.toArray(UUID[]::new))
			.update();
		this.jdbc.sql(BEGIN)
			.param("into", into.id())
			.param("day", day)
			.param("how", how)
			.param("name", from.name())
			.param("people", people.toArray(UUID[]::new))
			.update();
	}

	/** Ends the posts held in it; one that had not begun by then keeps its first day. */
	public void endPosts(UUID unit, LocalDate on) {
		this.jdbc.sql("""
				update organization_post set valid_to = greatest(?, valid_from + 1)
				where unit_id = ? and (valid_to is null or valid_to > ?)""").params(on, unit, on).update();
	}

	public void record(String kind, UUID unit, @Nullable UUID other, LocalDate on, String approval, int people,
			String by) {
		this.jdbc
			.sql("""
					insert into organization_change (id, kind, unit_id, other_id, on_day, approval, people, by_name, recorded_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(Ids.next(), kind, unit, other, on, approval, people, by,
					Timestamp.from(this.clock.instant())))
			.update();
	}

	/** What was decided about a unit, the newest first. */
	public List<Change> of(UUID unit) {
		return this.jdbc.sql("""
				select c.kind, u.name as unit, o.name as other, c.on_day, c.approval, c.people, c.by_name
				from organization_change c join organization_unit u on u.id = c.unit_id
				left join organization_unit o on o.id = c.other_id
				where c.unit_id = ? or c.other_id = ? order by c.on_day desc, c.id desc""")
			.params(unit, unit)
			.query(Change.class)
			.list();
	}

	public record Named(UUID id, String name, String place) {
	}

	public record Change(String kind, String unit, @Nullable String other, LocalDate onDay, String approval, int people,
			String byName) {

		/** 外科二支部并入外科一支部，21 人. */
		public String words() {
			String who = (this.people > 0) ? "，" + this.people + " 人" : "";
			return switch (this.kind) {
				case "FOUNDED" -> "成立" + this.unit;
				case "MERGED" -> this.unit + "并入" + this.other + who;
				case "SPLIT" -> "从" + this.unit + "分出" + this.other + who;
				default -> "撤销" + this.unit;
			};
		}

	}

}
