package org.partyplan.plan.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the persons meant by typed names, such as 李明、王芳（外科一支部）. */
@Component
class PersonNames {

	private static final Pattern NAME = Pattern.compile("([^、，,;；\\s（()）]+)\\s*(?:[（(]([^）)]*)[）)])?");

	private static final String FIND = """
			select p.id, p.name, u.name as unit
			from organization_person p
			join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :day)
			join organization_unit u on u.id = m.unit_id
			where p.name in (:names) and %s""".formatted(Organizations.WITHIN);

	private static final String TYPED = """
			select coalesce(string_agg(p.name || coalesce('（' || b.name || '）', ''), '、' order by p.name, p.id), '')
			from organization_person p
			left join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :day)
			left join organization_unit b on b.id = m.unit_id
			where p.id in (:ids)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	PersonNames(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The persons of an organisation; each name must mean exactly one. */
	Set<UUID> persons(String typed, UUID organization) {
		List<Wanted> wanted = NAME.matcher(typed)
			.results()
			.map((found) -> new Wanted(found.group(1), found.group(2)))
			.toList();
		List<Person> known = wanted.isEmpty() ? List.of() : find(wanted, organization);
		return wanted.stream().map((one) -> one.in(known).id()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** As they are typed: names with their branches. */
	String typed(Collection<UUID> persons) {
		return persons.isEmpty() ? ""
				: this.jdbc.sql(TYPED)
					.param("day", LocalDate.now(this.clock))
					.param("ids", persons)
					.query(String.class)
					.single();
	}

	private List<Person> find(List<Wanted> wanted, UUID organization) {
		return this.jdbc.sql(FIND)
			.param("day", LocalDate.now(this.clock))
			.param("names", wanted.stream().map(Wanted::name).toList())
			.param("scope", List.of(organization))
			.query(Person.class)
			.list();
	}

	record Person(UUID id, String name, String unit) {

		String words() {
			return name() + "（" + unit() + "）";
		}

	}

	private record Wanted(String name, @Nullable String unit) {

		Person in(List<Person> known) {
			List<Person> found = known.stream()
				.filter((person) -> person.name().equals(name()) && (unit() == null || person.unit().contains(unit())))
				.toList();
			if (found.isEmpty()) {
				throw new RuleBroken("plan.task.personUnknown", name()).at("people");
			}
			if (found.size() > 1) {
				throw new RuleBroken("plan.task.personAmbiguous", name(),
						found.stream().map(Person::words).collect(Collectors.joining("、")))
					.at("people");
			}
			return found.get(0);
		}

	}

}
