package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A change of an issued plan: written in a working copy, then in force as a whole. */
@Entity
@Table(name = "plan_amendment")
class Amendment {

	@Id
	private UUID id;

	private UUID planId;

	private @Nullable Integer number;

	private String reason;

	@Enumerated(EnumType.STRING)
	private Status status;

	private @Nullable String approver;

	private @Nullable String minutesNumber;

	private @Nullable LocalDate effectiveOn;

	/** Why single changes are made, by their subjects; the others share its reason. */
	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> reasons = Map.of();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Amendment() {
	}

	Amendment(UUID planId, String reason) {
		this.id = Ids.next();
		this.planId = planId;
		this.reason = reason;
		this.status = Status.DRAFT;
	}

	UUID id() {
		return this.id;
	}

	UUID planId() {
		return this.planId;
	}

	/** Says why one change is made, or without a subject why all are. */
	void explain(@Nullable UUID subject, String why) {
		Map<String, String> all = new HashMap<>(this.reasons);
		if (subject == null) {
			this.reason = why.isEmpty() ? this.reason : why;
		}
		else if (why.isEmpty()) {
			all.remove(subject.toString());
		}
		else {
			all.put(subject.toString(), why);
		}
		this.reasons = all;
	}

	String reasonFor(UUID subject) {
		return this.reasons.getOrDefault(subject.toString(), this.reason);
	}

	/** What is in force is written in no more. */
	Amendment requireDraft() {
		if (this.status != Status.DRAFT) {
			throw new RuleBroken("plan.amend.notDraft", String.valueOf(this.number));
		}
		return this;
	}

	/** Refuses an approval of an amendment that somebody else has put in force. */
	void requireVersion(@Nullable Integer seen) {
		if (!Objects.equals(this.version, seen)) {
			throw new ObjectOptimisticLockingFailureException(Amendment.class, this.id);
		}
	}

	/** Whether a form with this version is the one that put it in force. */
	boolean answered(@Nullable Integer seen) {
		return seen != null && this.version != null && this.status == Status.EFFECTIVE && seen == this.version - 1;
	}

	/** 生效, approved by the committee or its secretary. */
	void takeEffect(int newNumber, String newApprover, @Nullable String newMinutesNumber, LocalDate on) {
		requireDraft();
		this.status = Status.EFFECTIVE;
		this.number = newNumber;
		this.approver = newApprover;
		this.minutesNumber = newMinutesNumber;
		this.effectiveOn = on;
	}

	enum Status {

		DRAFT, EFFECTIVE

	}

}
