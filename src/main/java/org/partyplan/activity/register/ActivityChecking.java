package org.partyplan.activity.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.ActivityTakenBack;
import org.partyplan.activity.model.Activities;
import org.partyplan.activity.model.Activity;
import org.partyplan.activity.model.ActivityAccess;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.ActivitySteps;
import org.partyplan.activity.model.ActivitySteps.Kind;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Versions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office looks at a record. */
@Service
@Transactional
class ActivityChecking {

	private static final String CHECK = """
			with taken as (
			  update activity_activity a set status = 'CHECKED', version = a.version + 1 from organization_unit u
			  where u.id = a.unit_id and a.status = 'DONE' and a.id in (:ids) and %s returning a.id
			)
			insert into activity_step (id, activity_id, kind, recorded_at, by_id, by_name, for_name)
			select gen_random_uuid(), id, 'CHECKED', :at, :by, :byName, :forName from taken
			""".formatted(Organizations.WITHIN);

	private final ActivityAccess access;

	private final Activities activities;

	private final ActivitySteps steps;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ActivityChecking(ActivityAccess access, Activities activities, ActivitySteps steps, JdbcClient jdbc,
			ApplicationEventPublisher events, Clock clock) {
		this.access = access;
		this.activities = activities;
		this.steps = steps;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** What was looked at is checked, not what its branch has made of it meanwhile. */
	void check(UUID id, @Nullable Integer version, CurrentUser me) {
		Activity activity = this.access.toCheck(id, me);
		Versions.require("activity", activity.version(), version);
		if (activity.status() != ActivityStatus.CHECKED) {
			activity.check();
			this.steps.add(activity, Kind.CHECKED, null, me);
		}
	}

	/** Those of them that wait to be checked and lie in the user's office; how many. */
	int checkAll(Collection<UUID> ids, CurrentUser me) {
		int checked = ids.isEmpty() ? 0
				: this.jdbc.sql(CHECK)
					.param("ids", ids)
					.param("scope", me.scope(Role.OFFICE))
					.param("at", Timestamp.from(this.clock.instant()))
					.param("by", me.id())
					.param("byName", me.name())
					.param("forName", me.actingFor(Role.OFFICE))
					.update();
		if (checked > 0) {
			this.events.publishEvent(new AuditFact("activity.checked", "activity", null, "一次核对 " + checked + " 条活动记录"));
		}
		return checked;
	}

	/** Back to its keeper as a draft; what it had ticked off is open again. */
	void giveBack(UUID id, @Nullable Integer version, String reason, CurrentUser me) {
		if (reason.isBlank() || reason.length() > 500) {
			throw new RuleBroken("activity.reason").at("reason");
		}
		Activity activity = this.access.toCheck(id, me);
		Versions.require("activity", activity.version(), version);
		activity.takeBack();
		this.steps.add(activity, Kind.RETURNED, reason.strip(), me);
		this.activities.flush();
		this.events.publishEvent(new ActivityTakenBack(id, me));
	}

}
