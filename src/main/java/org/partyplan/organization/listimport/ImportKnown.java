package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.Seal;

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

	private static final String PEOPLE = """
			select p.identity_print as print, p.name, p.born, coalesce(u.name, '已离开') as place
			from organization_person p
			left join organization_membership m on m.person_id = p.id and m.valid_to is null
			left join organization_unit u on u.id = m.unit_id
			where p.id in (select x.id from unnest(:prints) print join organization_person x on x.identity_print = print
			  union select x.id from unnest(:names) named join organization_person x on x.name = named)
			""";

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

	void refuse(ImportCheck check) {
		List<Newcomer> all = check.newcomers();
		String[] prints = all.stream().map((one) -> this.seal.print(one.identity())).toArray(String[]::new);
		String[] names = all.stream()
			.filter((one) -> one.identity().isEmpty())
			.map(Newcomer::name)
			.toArray(String[]::new);
		Map<String, String> known = new HashMap<>();
		this.jdbc.sql(PEOPLE)
			.param("prints", prints)
			.param("names", names)
			.query(Person.class)
			.list()
			.forEach((person) -> person.keys().forEach((key) -> known.put(key, person.place())));
		check.refuseKnown((one) -> known.get(key(one)));
	}

	private String key(Newcomer one) {
		String print = this.seal.print(one.identity());
		return (print != null) ? print : one.name() + " " + one.born();
	}

	record Person(@Nullable String print, String name, @Nullable LocalDate born, String place) {

		List<String> keys() {
			return List.of((this.print == null) ? "" : this.print, this.name + " " + this.born);
		}

	}

}
