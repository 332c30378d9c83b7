package org.partyplan.activity.model;

import java.util.Optional;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds a record for those whose reach it lies in; for others there is none. */
@Component
public class ActivityAccess {

	private static final String REACH = """
			select %s as sees, %s as keeps, %s as checks
			from activity_activity a join organization_unit u on u.id = a.unit_id where a.id = :id
			""".formatted(Organizations.WITHIN.replace(":scope", ":seen"),
			Organizations.WITHIN.replace(":scope", ":kept"), Organizations.WITHIN.replace(":scope", ":checked"));

	private final JdbcClient jdbc;

	private final Organizations organizations;

	private final Activities activities;

	ActivityAccess(JdbcClient jdbc, Organizations organizations, Activities activities) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.activities = activities;
	}

	/** A unit for which the user may keep records; else there is none. */
	public void requireKept(UUID unit, CurrentUser me) {
		if (!this.organizations.within(unit, me.scope(Role.KEEPERS))) {
			throw new NotFound("unit " + unit);
		}
	}

	/** What the user may do with a record; not found where that is nothing. */
	public Reach reach(UUID id, CurrentUser me) {
		return this.jdbc.sql(REACH)
			.param("id", id)
			.param("seen", me.scope(Role.READERS))
			.param("kept", me.scope(Role.KEEPERS))
			.param("checked", me.scope(Role.OFFICE))
			.query(Reach.class)
			.optional()
			.filter(Reach::sees)
			.orElseThrow(() -> new NotFound("activity " + id));
	}

	/** Locked for somebody who keeps it. */
	public Activity toKeep(UUID id, CurrentUser me) {
		if (!reach(id, me).keeps()) {
			throw new AccessDeniedException("keeps no records there");
		}
		return locked(id).orElseThrow(() -> new NotFound("activity " + id));
	}

	/** Locked for somebody who checks it. */
	public Activity toCheck(UUID id, CurrentUser me) {
		if (!reach(id, me).checks()) {
			throw new AccessDeniedException("checks no records there");
		}
		return locked(id).orElseThrow(() -> new NotFound("activity " + id));
	}

	private Optional<Activity> locked(UUID id) {
		return this.activities.lock(id);
	}

	/** How far somebody reaches into one record. */
	public record Reach(boolean sees, boolean keeps, boolean checks) {
	}

}
