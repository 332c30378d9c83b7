package org.partyplan.activity.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

/** One thing that was done, with when, where, what and who. */
@Entity
@Table(name = "activity_activity")
public class Activity {

	@Id
	private UUID id;

	@Embedded
	private ActivityFacts facts;

	@Embedded
	private Presence presence;

	@Enumerated(EnumType.STRING)
	private ActivityStatus status;

	private UUID byId;

	private String byName;

	@ElementCollection
	@CollectionTable(name = "activity_count", joinColumns = @JoinColumn(name = "activity_id"))
	@MapKeyColumn(name = "kind")
	@Column(name = "held")
	private Map<String, Boolean> counts = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "activity_attendance", joinColumns = @JoinColumn(name = "activity_id"))
	@MapKeyColumn(name = "person_id")
	private Map<UUID, Attendance> people = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "activity_read", joinColumns = @JoinColumn(name = "activity_id"))
	@Column(name = "reading_id")
	private Set<UUID> readings = new HashSet<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Activity() {
	}

	/** Begins a draft under the id its form was made with. */
	public Activity(UUID id, Minutes account, CurrentUser by) {
		this.id = id;
		this.status = ActivityStatus.DRAFT;
		this.byId = by.id();
		this.byName = by.name();
		write(account);
	}

	public UUID id() {
		return this.id;
	}

	ActivityFacts facts() {
		return this.facts;
	}

	Presence presence() {
		return this.presence;
	}

	public ActivityStatus status() {
		return this.status;
	}

	public @Nullable Integer version() {
		return this.version;
	}

	public Map<UUID, Attendance> people() {
		return Map.copyOf(this.people);
	}

	Set<UUID> readings() {
		return Set.copyOf(this.readings);
	}

	/** The kinds ticked in the form. */
	Set<String> held() {
		Set<String> held = new HashSet<>(this.counts.keySet());
		held.removeIf((kind) -> !Boolean.TRUE.equals(this.counts.get(kind)));
		return held;
	}

	/** Puts down what is known; a checked record stands as it is. */
	public void rewrite(Minutes account) {
		require(this.status == ActivityStatus.DRAFT || this.status == ActivityStatus.DONE);
		write(account);
	}

	/** From now on it counts. */
	public void record(LocalDate today) {
		if (this.facts.heldOn().isAfter(today)) {
			throw new RuleBroken("activity.future", this.facts.heldOn()).at("heldOn");
		}
		this.status = ActivityStatus.DONE;
	}

	/** An absentee made up for it on a day. */
	public void makeUp(UUID person, LocalDate on, LocalDate today) {
		Attendance attendance = this.people.get(person);
		if (attendance == null || !attendance.is(Attendance.State.ABSENT)) {
			throw new RuleBroken("activity.makeUp.notAbsent");
		}
		if (on.isBefore(this.facts.heldOn()) || on.isAfter(today)) {
			throw new RuleBroken("activity.makeUp.day", this.facts.heldOn()).at("on");
		}
		require(this.status.counts());
		this.people.put(person, attendance.madeUp(on));
		this.presence = Presence.of(AttendanceMode.DUE, this.people, 0);
	}

	public void check() {
		require(this.status == ActivityStatus.DONE);
		this.status = ActivityStatus.CHECKED;
	}

	/** Back to a draft, by its keeper or by the office. */
	public void takeBack() {
		require(this.status.counts());
		this.status = ActivityStatus.DRAFT;
	}

	public void withdraw() {
		require(this.status == ActivityStatus.DRAFT);
		this.status = ActivityStatus.WITHDRAWN;
	}

	private void write(Minutes account) {
		this.facts = account.facts();
		this.presence = account.presence();
		this.counts.keySet().retainAll(account.counted());
		account.counted().forEach((kind) -> this.counts.put(kind, account.held().contains(kind)));
		this.people.keySet().retainAll(account.people().keySet());
		this.people.putAll(account.people());
		this.readings.retainAll(account.readings());
		this.readings.addAll(account.readings());
	}

	private void require(boolean allowed) {
		if (!allowed) {
			throw new RuleBroken("activity.status", this.status.label());
		}
	}

}
