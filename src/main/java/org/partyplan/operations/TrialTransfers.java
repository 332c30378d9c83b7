package org.partyplan.operations;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody came from another hospital, and somebody went to one. */
@Component
class TrialTransfers {

	private static final String CAME = """
			update organization_membership set came = 'FROM_OUTSIDE', came_from = '示范县人民医院党委' where id = (
			  select m.id from organization_membership m
			  join organization_category c on c.person_id = m.person_id and c.category = 'FULL' and c.valid_to is null
			  where m.valid_to is null and m.valid_from >= :first and m.came is distinct from 'FROM_OUTSIDE'
			    and not exists (select 1 from organization_membership o where o.person_id = m.person_id and o.id <> m.id)
			  order by m.valid_from desc, m.person_id limit 1)
			  and not exists (select 1 from organization_membership where came = 'FROM_OUTSIDE')
			""";

	private static final String WENT = """
			with person as (
			  insert into organization_person (id, name, pinyin, initials, sex, born, education, degree, version)
			  values (:id, '贺知远', 'he zhi yuan', 'hzy', 'MALE', date '1988-04-16', 'MASTER', 'MASTER', 0)
			  on conflict do nothing returning id
			), home as (
			  insert into organization_membership (id, person_id, unit_id, valid_from, valid_to, left_how, left_to)
			  select :id, person.id, u.id, cast(:on as date) - 2000, :on, 'TO_OUTSIDE', '示范市第二人民医院党委'
			  from person join organization_unit u on u.short_name = '外二' and u.kind = 'BRANCH'
			)
			insert into organization_category (id, person_id, category, valid_from)
			select :id, person.id, 'FULL', cast(:on as date) - 2000 from person
			""";

	private final JdbcClient jdbc;

	TrialTransfers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What has happened up to a day and was not written before. */
	void arrive(LocalDate until) {
		UUID id = TrialHonours.id("gone");
		this.jdbc.sql(CAME).param("first", until.minusYears(5)).update();
		this.jdbc.sql(WENT).param("id", id).param("on", until.minusDays(70)).update();
	}

}
