package org.partyplan.activity.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.partyplan.activity.ActivityRecorded;
import org.partyplan.activity.ActivityTakenBack;
import org.partyplan.activity.model.Activities;
import org.partyplan.activity.model.Activity;
import org.partyplan.activity.model.ActivityAccess;
import org.partyplan.activity.model.ActivityFiles;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.model.ActivitySteps;
import org.partyplan.activity.model.ActivitySteps.Kind;
import org.partyplan.document.Upload;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Overtaken;
import org.partyplan.shared.Versions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit writes down what it did. */
@Service
@Transactional
public class ActivityRecording {

	private final Activities activities;

	private final ActivityAccess access;

	private final MinutesFromForm minutes;

	private final ActivityFiles files;

	private final ActivitySteps steps;

	private final Votes ballots;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ActivityRecording(Activities activities, ActivityAccess access, MinutesFromForm minutes, ActivityFiles files,
			ActivitySteps steps, Votes ballots, ApplicationEventPublisher events, Clock clock) {
		this.activities = activities;
		this.access = access;
		this.minutes = minutes;
		this.files = files;
		this.steps = steps;
		this.ballots = ballots;
		this.events = events;
		this.clock = clock;
	}

	/** Keeps it as a draft: nothing counts yet, nothing has to be whole. */
	void draft(ActivityForm form, List<Upload> uploads, CurrentUser me) {
		Written written = written(form, uploads, me);
		if (written.activity().status() == ActivityStatus.DRAFT) {
			this.steps.add(written.activity(), Kind.DRAFTED, null, me);
		}
		else {
			recorded(written, me);
		}
	}

	/** It counts from its day on, and ticks off what it answers. */
	void record(ActivityForm form, List<Upload> uploads, CurrentUser me) {
		if (form.version() != null || !counts(Objects.requireNonNull(form.id()))) {
			recorded(written(form, uploads, me), me);
		}
	}

	/** What it had ticked off is open again. */
	public void takeBack(UUID id, CurrentUser me) {
		Activity activity = this.access.toKeep(id, me);
		if (activity.status() == ActivityStatus.CHECKED && !this.access.reach(id, me).checks()) {
			ActivitySteps.Row last = this.steps.of(id).get(0);
			throw new Overtaken("activity.checked", last.byName(),
					Days.words(LocalDate.ofInstant(last.recordedAt(), this.clock.getZone())));
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
		this.steps.add(activity, Kind.MADE_UP, "补学 1 人，" + Days.full(on), me);
	}

	private void recorded(Written written, CurrentUser me) {
		Activity activity = written.activity();
		written.told().requireWhole(this.files.of(activity.id()).size());
		boolean before = activity.status().counts();
		activity.record(LocalDate.now(this.clock));
		this.steps.add(activity, before ? Kind.CHANGED : Kind.RECORDED, null, me);
		this.activities.flush();
		this.events.publishEvent(new ActivityRecorded(activity.id(), Set.copyOf(written.told().form().answers()), me));
	}

	/** The button was pressed twice. */
	private boolean counts(UUID id) {
		return this.activities.lock(id).filter((activity) -> activity.status().counts()).isPresent();
	}

	private Written written(ActivityForm form, List<Upload> uploads, CurrentUser me) {
		this.access.requireKept(Objects.requireNonNull(form.unit()), me);
		UUID id = Objects.requireNonNull(form.id());
		Written written = this.activities.existsById(id) ? rewritten(id, form, me) : begun(id, form, me);
		this.ballots.keep(id, written.told().minutes().ballots());
		this.files.attach(id, uploads);
		return written;
	}

	private Written begun(UUID id, ActivityForm form, CurrentUser me) {
		MinutesFromForm.Told told = this.minutes.told(form, Map.of());
		return new Written(this.activities.saveAndFlush(new Activity(id, told.minutes(), me)), told);
	}

	/** Somebody else's change is not lost. */
	private Written rewritten(UUID id, ActivityForm form, CurrentUser me) {
		Activity activity = this.access.toKeep(id, me);
		if (form.version() != null || activity.status().counts()) {
			Versions.require("activity", activity.version(), form.version());
		}
		MinutesFromForm.Told told = this.minutes.told(form, activity.people());
		activity.rewrite(told.minutes());
		return new Written(activity, told);
	}

	/** A record, and what was typed of it. */
	private record Written(Activity activity, MinutesFromForm.Told told) {
	}

}
