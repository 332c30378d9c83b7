package org.partyplan.organization.listimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.Seal;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.PersonFacts;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a list is held against: branches, kinds of marks and the people of the roster. */
@Component
class ImportKnown {

	private static final String PLACES = """
			select u.id, u.name, u.short_name, case when u.kind = 'GROUP' then p.parent_id end as parent_id
			from organization_unit u left join organization_parent p on p.unit_id = u.id and p.valid_to is null
			where u.kind in ('BRANCH', 'GROUP') and valid_on(u.valid_from, u.valid_to, :day)
			  and %s
			order by u.name
			""".formatted(Organizations.WITHIN);

	/** Where somebody is, or was last. */
	private static final String PEOPLE = """
			select p.*, m.unit_id, m.valid_from as since, m.valid_to as left_on, b.id as branch_id, b.name as branch,
			  %s as mine,
			  (select array_agg(c.category || '|' || c.valid_from || '|' || coalesce(c.valid_to::text, '') order by c.valid_from)
			   from organization_category c where c.person_id = p.id) as stages,
			  (select array_agg(k.mark) from organization_mark k where k.person_id = p.id and k.valid_to is null) as marks
			from organization_person p
			cross join lateral (select * from organization_membership x where x.person_id = p.id
			  order by x.valid_from desc limit 1) m
			join organization_unit u on u.id = m.unit_id
			left join organization_parent up on u.kind = 'GROUP' and up.unit_id = u.id and up.valid_to is null
			join organization_unit b on b.id = coalesce(up.parent_id, u.id)
			where p.id in (select x.id from unnest(cast(:prints as char(64)[])) print join organization_person x on x.identity_print = print
			  union select x.id from unnest(:names) named join organization_person x on replace(x.name, ' ', '') = named)
			order by p.name, p.id
			"""
		.formatted(Organizations.WITHIN);

	private static final SimplePropertyRowMapper<PersonFacts> FACTS = new SimplePropertyRowMapper<>(PersonFacts.class);

	private final JdbcClient jdbc;

	private final Seal seal;

	ImportKnown(JdbcClient jdbc, Seal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	ImportPlaces places(Collection<UUID> scope, LocalDate day) {
		return new ImportPlaces(
				this.jdbc.sql(PLACES).param("scope", scope).param("day", day).query(ImportPlaces.Place.class).list());
	}

	Set<String> marks() {
		return new HashSet<>(this.jdbc.sql("select name from organization_mark_kind").query(String.class).list());
	}

	/** Those that any of these may mean. */
	ImportRoster roster(Collection<Newcomer> rows, Collection<UUID> scope, LocalDate today) {
		return new ImportRoster(this.jdbc.sql(PEOPLE)
			.param("scope", scope)
			.param("prints", rows.stream().map((one) -> this.seal.print(one.identity())).toArray(String[]::new))
			.param("names", rows.stream().map(Newcomer::name).distinct().toArray(String[]::new))
			.query(this::person)
			.list(), this.seal::print, today);
	}

	private KnownPerson person(ResultSet row, int number) throws SQLException {
		return new KnownPerson(row.getObject("id", UUID.class), row.getInt("version"), row.getString("name"),
				FACTS.mapRow(row, number), row.getString("identity_print"),
				this.seal.open(row.getString("phone_sealed")), row.getBoolean("mine"),
				row.getObject("unit_id", UUID.class), row.getObject("branch_id", UUID.class), row.getString("branch"),
				row.getObject("since", LocalDate.class), row.getObject("left_on", LocalDate.class),
				texts(row, "stages").stream().map(ImportKnown::stage).toList(), Set.copyOf(texts(row, "marks")));
	}

	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return (row.getArray(column) == null) ? List.of() : Arrays.asList((String[]) row.getArray(column).getArray());
	}

	private static CategoryStage stage(String text) {
		String[] parts = text.split("\\|", -1);
		return new CategoryStage(Category.valueOf(parts[0]), LocalDate.parse(parts[1]), day(parts[2]));
	}

	private static @Nullable LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

}
