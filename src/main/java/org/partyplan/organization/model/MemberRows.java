package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.People;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dated rows of a person: where one ends the next begins, without gap or overlap. */
@Component
public class MemberRows {

	public static final Kind MEMBERSHIP = new Kind("organization_membership", "unit_id",
			"organization.member.transfer");

	public static final Kind CATEGORY = new Kind("organization_category", "category", "organization.member.category");

	private final JdbcClient jdbc;

	MemberRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public UUID person(String name) {
		UUID id = Ids.next();
		Pinyin pinyin = Pinyin.of(name);
		this.jdbc.sql("insert into organization_person (id, name, pinyin, initials, version) values (?, ?, ?, ?, 0)")
			.params(id, name, pinyin.full(), pinyin.initials())
			.update();
		return id;
	}

	/** Claims the person for a change and returns the name. */
	public String touch(UUID person, int version) {
		return this.jdbc
			.sql("update organization_person set version = version + 1 where id = ? and version = ? returning name")
			.params(person, version)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new OptimisticLockingFailureException("person " + person));
	}

	public void begin(Kind kind, UUID person, Object value, LocalDate from) {
		this.jdbc
			.sql("insert into %s (id, person_id, %s, valid_from) values (?, ?, ?, ?)".formatted(kind.table(),
					kind.column()))
			.params(Ids.next(), person, value, from)
			.update();
	}

	public void change(Kind kind, UUID person, Object value, LocalDate from) {
		Current now = this.jdbc
			.sql("select id, %s::text as value, valid_from from %s where person_id = ? and valid_to is null"
				.formatted(kind.column(), kind.table()))
			.param(person)
			.query(Current.class)
			.single();
		if (now.value().equals(value.toString())) {
			throw new RuleBroken(kind.message() + ".same", now.validFrom());
		}
		if (!from.isAfter(now.validFrom())) {
			throw new RuleBroken(kind.message() + ".overlap", now.validFrom(), now.validFrom().plusDays(1));
		}
		this.jdbc.sql("update %s set valid_to = ? where id = ?".formatted(kind.table()))
			.params(from, now.id())
			.update();
		begin(kind, person, value, from);
	}

	/** Where the row in force came from: the 党组织 outside, or nowhere. */
	public void came(UUID person, String how, @Nullable String from) {
		this.jdbc
			.sql("update organization_membership set came = ?, came_from = ? where person_id = ? and valid_to is null")
			.params(java.util.Arrays.asList(how, from, person))
			.update();
	}

	public void leave(UUID person, LocalDate on, String how, @Nullable String to) {
		this.jdbc.sql("""
				update organization_membership set valid_to = ?, left_how = ?, left_to = ?
				where person_id = ? and valid_to is null""")
			.params(java.util.Arrays.asList(on, how, to, person))
			.update();
	}

	/** People belong to a 支部 or a 党小组 that stands from that day until today. */
	public void requireHome(UUID unit, LocalDate from) {
		boolean home = this.jdbc.sql("""
				select exists (select 1 from organization_unit
				  where id = ? and kind in ('BRANCH', 'GROUP') and valid_from <= ? and valid_to is null)""")
			.params(unit, from)
			.query(Boolean.class)
			.single();
		if (!home) {
			throw new RuleBroken("organization.member.home", unitName(unit), from);
		}
	}

	public String unitName(UUID unit) {
		return this.jdbc.sql("select name from organization_unit where id = ?")
			.param(unit)
			.query(String.class)
			.single();
	}

	record Kind(String table, String column, String message) {
	}

	record Current(UUID id, String value, LocalDate validFrom) {
	}

}
