package org.partyplan.organization.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;
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
				where m.valid_to is null and cast(? as uuid) = any(u.above)
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
		record(kind, unit, other, on, approval, people, by, List.of());
	}

	/** With the posts that ended by it, so that it can be taken back. */
	public void record(String kind, UUID unit, @Nullable UUID other, LocalDate on, String approval, int people,
			String by, List<UUID> endedPosts) {
		this.jdbc
			.sql("""
					insert into organization_change (id, kind, unit_id, other_id, on_day, approval, people, by_name, recorded_at,
					  ended_posts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(Ids.next(), kind, unit, other, on, approval, people, by,
					Timestamp.from(this.clock.instant()), endedPosts.toArray(UUID[]::new)))
			.update();
	}

	/** How a unit was split off another, if it was. */
	public Optional<Split> split(UUID fresh) {
		return this.jdbc.sql("""
				select c.unit_id, u.name as unit, c.on_day, c.people from organization_change c
				join organization_unit u on u.id = c.unit_id where c.kind = 'SPLIT' and c.other_id = ?""")
			.param(fresh)
			.query(Split.class)
			.optional();
	}

	/**
	 * What happened in it since it was split off, of which nobody knows where it would
	 * go.
	 */
	public List<String> since(UUID fresh) {
		return this.jdbc.sql("""
				select p.name || '（' || case when m.came is distinct from 'SPLIT' then '后来才来' else '已经离开' end || '）'
				from organization_membership m join organization_person p on p.id = m.person_id
				where m.unit_id = :unit and (m.came is distinct from 'SPLIT' or m.valid_to is not null)
				union all select p.name || '（任' || h.post || '）' from organization_post h
				join organization_person p on p.id = h.person_id where h.unit_id = :unit
				union all select '下面的' || u.name from organization_parent o join organization_unit u on u.id = o.unit_id
				where o.parent_id = :unit""").param("unit", fresh).query(String.class).list();
	}

	/** As if it had never been split off: people, their posts and the unit itself. */
	public void takeBack(UUID fresh) {
		this.jdbc.sql("""
				update organization_post h set valid_to = null from organization_change c
				where c.other_id = ? and h.id = any(c.ended_posts)""").param(fresh).update();
		List<UUID> people = people(fresh);
		this.jdbc.sql("delete from organization_membership where unit_id = ?").param(fresh).update();
		this.jdbc.sql("""
				update organization_membership m set valid_to = null, left_how = null, left_to = null
				from organization_change c where c.other_id = :unit and m.person_id = any(:people)
				  and m.left_how = 'SPLIT' and m.valid_to = c.on_day""")
			.param("unit", fresh)
			.param("people", people.toArray(UUID[]::new))
			.update();
		for (String sql : List.of("""
				delete from organization_term where unit_id = :unit""", """
				delete from organization_change where unit_id = :unit or other_id = :unit""", """
				delete from organization_parent where unit_id = :unit""", """
				delete from organization_unit where id = :unit""")) {
			this.jdbc.sql(sql).param("unit", fresh).update();
		}
	}

	/** What was decided about a unit, the newest first. */
	public List<Change> of(UUID unit) {
		return this.jdbc.sql("""
				select c.kind, u.name as unit, o.name as other, c.on_day, c.approval, c.people, c.by_name, c.other_id
				from organization_change c join organization_unit u on u.id = c.unit_id
				left join organization_unit o on o.id = c.other_id
				where c.unit_id = ? or c.other_id = ? order by c.on_day desc, c.id desc""")
			.params(unit, unit)
			.query(Change.class)
			.list();
	}

	public record Split(UUID unitId, String unit, LocalDate onDay, int people) {
	}

	public record Named(UUID id, String name, String place) {
	}

	public record Change(String kind, String unit, @Nullable String other, LocalDate onDay, String approval, int people,
			String byName, @Nullable UUID otherId) {

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
