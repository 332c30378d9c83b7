package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dated rows of marks and exemptions. */
@Component
class MarksAndExemptions {

	private final JdbcClient jdbc;

	MarksAndExemptions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<String> kinds() {
		return this.jdbc.sql("select name from organization_mark_kind order by position, name")
			.query(String.class)
			.list();
	}

	void addKind(String name) {
		this.jdbc.sql("""
				insert into organization_mark_kind (name, position)
				select ?, coalesce(max(position), 0) + 1 from organization_mark_kind on conflict (name) do nothing""")
			.param(name)
			.update();
	}

	void mark(UUID person, String mark, LocalDate from) {
		boolean clash = this.jdbc.sql("""
				select exists (select 1 from organization_mark where person_id = ? and mark = ?
				  and (valid_to is null or valid_to > ?))""").params(person, mark, from).query(Boolean.class).single();
		if (clash) {
			throw new RuleBroken("organization.mark.twice", mark);
		}
		this.jdbc.sql("insert into organization_mark (id, person_id, mark, valid_from) values (?, ?, ?, ?)")
			.params(Ids.next(), person, mark, from)
			.update();
	}

	void exempt(UUID person, ExemptionForm form) {
		LocalDate to = (form.until() == null) ? null : form.until().plusDays(1);
		boolean clash = this.jdbc.sql("""
				select exists (select 1 from organization_exemption where person_id = ?
				  and (valid_to is null or valid_to > ?) and (cast(? as date) is null or valid_from < ?))""")
			.params(Arrays.asList(person, form.from(), to, to))
			.query(Boolean.class)
			.single();
		if (clash) {
			throw new RuleBroken("organization.exemption.overlap");
		}
		this.jdbc.sql("""
				insert into organization_exemption (id, person_id, reason, note, valid_from, valid_to)
				values (?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(Ids.next(), person, Objects.requireNonNull(form.reason()).name(),
					(form.note() == null) ? "" : form.note().strip(), form.from(), to))
			.update();
	}

	/** One that began on that day never was. */
	void end(Trait trait, UUID person, UUID row, LocalDate on) {
		LocalDate from = this.jdbc
			.sql("select valid_from from %s where id = ? and person_id = ?".formatted(trait.table))
			.params(row, person)
			.query(LocalDate.class)
			.optional()
			.orElseThrow(() -> new NotFound("row " + row));
		if (!on.isAfter(from)) {
			this.jdbc.sql("delete from %s where id = ?".formatted(trait.table)).param(row).update();
		}
		else {
			this.jdbc.sql("update %s set valid_to = ? where id = ?".formatted(trait.table)).params(on, row).update();
		}
	}

	/** Ends everything of somebody who leaves. */
	void endAll(UUID person, LocalDate on) {
		for (String table : List.of(Trait.MARK.table, Trait.EXEMPTION.table, "organization_post")) {
			this.jdbc.sql(
					"update %s set valid_to = greatest(?, valid_from + 1) where person_id = ? and (valid_to is null or valid_to > ?)"
						.formatted(table))
				.params(on, person, on)
				.update();
		}
	}

	/** Where the last row stands, or null. */
	@Nullable LocalDate membershipSince(UUID person) {
		return this.jdbc.sql("select valid_from from organization_membership where person_id = ? and valid_to is null")
			.param(person)
			.query(LocalDate.class)
			.optional()
			.orElse(null);
	}

	enum Trait {

		MARK("organization_mark"), EXEMPTION("organization_exemption");

		private final String table;

		Trait(String table) {
			this.table = table;
		}

	}

}
