package org.partyplan.operations;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One more account: a member without any office, of the branch that the tour is about.
 */
@Component
class TrialMember {

	private static final String USER = """
			insert into account_user (id, username, password, display_name, person_id, must_change_password, password_changed_on, version)
			select :id, 'member', o.password, p.name, p.id, false, cast(:today as date), 0
			from organization_unit u
			join lateral (
			  select p.id, p.name from organization_person p
			  join organization_membership m on m.person_id = p.id and m.valid_to is null
			  join organization_unit mu on mu.id = m.unit_id and mu.path like u.path || '%'
			  join organization_category c on c.person_id = p.id and c.valid_to is null and c.category = 'FULL'
			  where p.retired_on is null and not exists (select 1 from organization_post h where h.person_id = p.id)
			  order by not exists (select 1 from honour_holder h where h.person_id = p.id), p.name limit 1) p on true
			join account_user o on o.username = 'office'
			where u.short_name = '外一' and u.kind = 'BRANCH' on conflict do nothing
			""";

	private static final String GRANT = """
			insert into account_grant (id, user_id, role, unit_id, valid_from)
			select :grant, s.id, 'MEMBER', u.id, cast(:today as date) - 400
			from account_user s, organization_unit u
			where s.id = :id and u.short_name = '外一' and u.kind = 'BRANCH' on conflict do nothing
			""";

	private final JdbcClient jdbc;

	TrialMember(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void open(LocalDate today) {
		this.jdbc.sql(USER).param("id", TrialHonours.id("member")).param("today", today).update();
		this.jdbc.sql(GRANT)
			.param("id", TrialHonours.id("member"))
			.param("grant", TrialHonours.id("member grant"))
			.param("today", today)
			.update();
	}

}
