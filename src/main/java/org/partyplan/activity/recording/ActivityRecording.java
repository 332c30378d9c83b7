package org.partyplan.activity.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.ActivityRecorded;
import org.partyplan.activity.ActivityTakenBack;
import org.partyplan.activity.model.Activities;
import org.partyplan.activity.model.Activity;
import org.partyplan.activity.model.ActivityAccess;
import org.partyplan.activity.model.ActivityFiles;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.ActivitySteps;
import org.partyplan.activity.model.ActivitySteps.Kind;
import org.partyplan.activity.model.Attendance;
import org.partyplan.activity.model.Minutes;
import org.partyplan.document.Upload;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit writes down what it did. */
@Service
@Transactional
public class ActivityRecording {

	private final Activities activities;

	private final ActivityAccess access;

	private final MinutesFromForm accounting;

	private final ActivityFiles files;

	private final ActivitySteps steps;

	private final Votes ballots;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ActivityRecording(Activities activities, ActivityAccess access, MinutesFromForm accounting, ActivityFiles files,
			ActivitySteps steps, Votes ballots, ApplicationEventPublisher events, Clock clock) {
		this.activities = activities;
		this.access = access;
		this.accounting = accounting;
		this.files = files;
		this.steps = steps;
		this.ballots = ballots;
		this.events = events;
		this.clock = clock;
	}

	/** Keeps it as a draft: nothing counts yet, nothing has to be whole. */
	void draft(ActivityForm form, List<Upload> uploads, CurrentUser me) {
		Activity activity = written(form, uploads, me);
		if (activity.status() == ActivityStatus.DRAFT) {
			this.steps.add(activity, Kind.DRAFTED, null, me);
		}
		else {
			recorded(activity, form, me);
		}
	}

	/** It counts from its day on, and ticks off what it answers. */
	void record(ActivityForm form, List<Upload> uploads, CurrentUser me) {
		if (form.version() != null || !counts(Objects.requireNonNull(form.id()))) {
			recorded(written(form, uploads, me), form, me);
		}
	}

	/** What it had ticked off is open again. */
	public void takeBack(UUID id, CurrentUser me) {
		Activity activity = this.access.toKeep(id, me);
		if (activity.status() == ActivityStatus.CHECKED) {
			this.access.toCheck(id, me);
		}
		activity.takeBack();
		this.steps.add(activity, Kind.TAKEN_BACK, null, me);
		this.activities.flush();
		this.events.publishEvent(new ActivityTakenBack(id, me));
	}

	/** A draft that was a mistake. */
	public void withdraw(UUID id, CurrentUser me) {
		Activity activity = this.access.toKeep(id, me);
		activity.withdraw();
		this.steps.add(activity, Kind.WITHDRAWN, null, me);
	}

	/** An absentee has made up for it. */
	public void makeUp(UUID id, UUID person, LocalDate on, CurrentUser me) {
		Activity activity = this.access.toKeep(id, me);
		activity.makeUp(person, on, LocalDate.now(this.clock));
		this.steps.add(activity, Kind.MADE_UP, "补学 1 人，" + on, me);
	}

	private void recorded(Activity activity, ActivityForm form, CurrentUser me) {
		Minutes account = this.accounting.account(form, activity.people());
		this.accounting.requireWhole(form, account, this.files.of(activity.id()).size());
		boolean before = activity.status().counts();
		activity.record(LocalDate.now(this.clock));
		this.steps.add(activity, before ? Kind.CHANGED : Kind.RECORDED, null, me);
		this.activities.flush();
		this.events.publishEvent(new ActivityRecorded(activity.id(), Set.copyOf(form.answers()), me));
	}

	/** The button was pressed twice. */
	private boolean counts(UUID id) {
		return this.activities.lock(id).filter((activity) -> activity.status().counts()).isPresent();
	}

	private Activity written(ActivityForm form, List<Upload> uploads, CurrentUser me) {
		this.access.requireKept(Objects.requireNonNull(form.unit()), me);
		UUID id = Objects.requireNonNull(form.id());
		Activity activity = this.activities.existsById(id) ? rewritten(id, form, me) : begun(id, form, me);
		this.files.attach(id, uploads);
		return activity;
	}

	private Activity begun(UUID id, ActivityForm form, CurrentUser me) {
		Minutes account = this.accounting.account(form, Map.<UUID, Attendance>of());
		Activity activity = this.activities.saveAndFlush(new Activity(id, account, me));
		this.ballots.keep(id, account.ballots());
		return activity;
	}

	/** Somebody else's change is not lost. */
	private Activity rewritten(UUID id, ActivityForm form, CurrentUser me) {
		Activity activity = this.access.toKeep(id, me);
		@Nullable Integer seen = form.version();
		if (seen != null && !seen.equals(activity.version())) {
			throw new OptimisticLockingFailureException("activity " + id);
		}
		Minutes account = this.accounting.account(form, activity.people());
		activity.rewrite(account);
		this.ballots.keep(id, account.ballots());
		return activity;
	}

}
