package org.partyplan.activity.register;

import java.util.UUID;

import org.partyplan.activity.ActivityTakenBack;
import org.partyplan.activity.model.Activities;
import org.partyplan.activity.model.Activity;
import org.partyplan.activity.model.ActivityAccess;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.ActivitySteps;
import org.partyplan.activity.model.ActivitySteps.Kind;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office looks at a record. */
@Service
@Transactional
class ActivityChecking {

	private final ActivityAccess access;

	private final Activities activities;

	private final ActivitySteps steps;

	private final ApplicationEventPublisher events;

	ActivityChecking(ActivityAccess access, Activities activities, ActivitySteps steps,
			ApplicationEventPublisher events) {
		this.access = access;
		this.activities = activities;
		this.steps = steps;
		this.events = events;
	}

	void check(UUID id, CurrentUser me) {
		Activity activity = this.access.toCheck(id, me);
		if (activity.status() != ActivityStatus.CHECKED) {
			activity.check();
			this.steps.add(activity, Kind.CHECKED, null, me);
		}
	}

	/** Back to its keeper as a draft; what it had ticked off is open again. */
	void giveBack(UUID id, String reason, CurrentUser me) {
		if (reason.isBlank() || reason.length() > 500) {
			throw new RuleBroken("activity.reason").at("reason");
		}
		Activity activity = this.access.toCheck(id, me);
		activity.takeBack();
		this.steps.add(activity, Kind.RETURNED, reason.strip(), me);
		this.activities.flush();
		this.events.publishEvent(new ActivityTakenBack(id, me));
	}

}
