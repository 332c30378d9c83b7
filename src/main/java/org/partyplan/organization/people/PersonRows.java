package org.partyplan.organization.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.People;
import org.partyplan.organization.Seal;
import org.partyplan.organization.model.IdentityNumber;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.organization.model.Pinyin;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts of a person, read and written. */
@Component
class PersonRows {

	private static final String FACTS = """
			select p.id, p.name, p.version, p.sex, p.born, p.ethnicity, p.native_place, p.education, p.degree, p.title,
			       p.title_level, p.job, p.department, p.area, p.retired_on, p.phone_sealed as phone,
			       p.identity_sealed as identity, d.applied, d.joined, d.fully as "full",
			       %s as educated, %s as frontline, %s as young, cast(:day as date) as day
			from organization_person p cross join organization_setting s
			cross join lateral (
			  select min(c.valid_from) filter (where c.category = 'APPLICANT') as applied,
			         min(c.valid_from) filter (where c.category = 'PROBATIONARY') as joined,
			         min(c.valid_from) filter (where c.category = 'FULL') as fully
			  from organization_category c where c.person_id = p.id) d
			where p.id = :id
			""".formatted(People.EDUCATED, People.FRONTLINE, People.YOUNG);

	private static final String UPDATE = """
			update organization_person set name = :name, pinyin = :pinyin, initials = :initials, sex = :sex, born = :born,
			  ethnicity = :ethnicity, native_place = :nativePlace, education = :education, degree = :degree, title = :title,
			  title_level = :titleLevel, job = :job, department = :department, area = :area, retired_on = :retiredOn,
			  phone_sealed = coalesce(:phone, phone_sealed), identity_sealed = coalesce(:identity, identity_sealed),
			  identity_print = coalesce(:print, identity_print)
			where id = :id
			""";

	private final JdbcClient jdbc;

	private final Seal seal;

	PersonRows(JdbcClient jdbc, Seal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Masked, except for the sealed texts nobody can read. */
	PersonFacts facts(UUID id, java.time.LocalDate day) {
		return sealed(id, day).masked(this.seal);
	}

	Numbers numbers(UUID id, java.time.LocalDate day) {
		PersonFacts facts = sealed(id, day);
		return new Numbers(this.seal.open(facts.identity()), this.seal.open(facts.phone()));
	}

	private PersonFacts sealed(UUID id, java.time.LocalDate day) {
		return this.jdbc.sql(FACTS)
			.param("id", id)
			.param("day", day)
			.query(PersonFacts.class)
			.optional()
			.orElseThrow(() -> new NotFound("person " + id));
	}

	void write(UUID id, PersonForm form) {
		requireNew(id, form.number());
		this.jdbc.sql(UPDATE).params(columns(id, form)).update();
	}

	private Map<String, @Nullable Object> columns(UUID id, PersonForm form) {
		Pinyin pinyin = Pinyin.of(form.name().strip());
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("id", id);
		columns.put("name", form.name().strip());
		columns.put("pinyin", pinyin.full());
		columns.put("initials", pinyin.initials());
		boolean told = !form.number().isEmpty();
		columns.put("sex", name(told ? IdentityNumber.sex(form.number()) : form.sex()));
		columns.put("born", told ? IdentityNumber.born(form.number()) : form.born());
		columns.put("ethnicity", text(form.ethnicity()));
		columns.put("nativePlace", text(form.nativePlace()));
		columns.put("education", name(form.education()));
		columns.put("degree", name(form.degree()));
		columns.put("title", text(form.title()));
		columns.put("titleLevel", form.level().name());
		columns.put("job", text(form.job()));
		columns.put("department", text(form.department()));
		columns.put("area", name(form.area()));
		columns.put("retiredOn", form.retiredOn());
		columns.put("phone", this.seal.seal(form.call()));
		columns.put("identity", this.seal.seal(form.number()));
		columns.put("print", this.seal.print(form.number()));
		return columns;
	}

	/** The same identity number is the same person. */
	private void requireNew(UUID id, String number) {
		if (number.isEmpty()) {
			return;
		}
		this.jdbc.sql("select name from organization_person where identity_print = ? and id <> ?")
			.params(this.seal.print(number), id)
			.query(String.class)
			.optional()
			.ifPresent((name) -> {
				throw new RuleBroken("organization.person.twice", name);
			});
	}

	/** Every department named so far, to choose from. */
	Collection<String> departments() {
		return this.jdbc
			.sql("""
					select distinct department from organization_person where department is not null order by 1 limit 300""")
			.query(String.class)
			.list();
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value == null) ? null : value.name();
	}

	private static @Nullable String text(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** Both in clear: whoever shows them has written down that they were shown. */
	record Numbers(String identity, String phone) {
	}

}
