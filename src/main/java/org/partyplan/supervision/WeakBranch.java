package org.partyplan.supervision;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

/** A branch that is being put right: why, with whose help, to what end. */
@Entity
@Table(name = "supervision_weak_branch")
class WeakBranch {

	@Id
	private UUID id;

	private UUID unitId;

	private LocalDate listedOn;

	private String reason;

	private UUID leaderId;

	private @Nullable UUID partnerId;

	private String goal;

	private @Nullable LocalDate putRightOn;

	private @Nullable String result;

	private String byName;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected WeakBranch() {
	}

	WeakBranch(UUID unitId, LocalDate listedOn, String reason, UUID leaderId, @Nullable UUID partnerId, String goal,
			String byName) {
		this.id = Ids.next();
		this.unitId = unitId;
		this.listedOn = listedOn;
		this.reason = reason;
		this.leaderId = leaderId;
		this.partnerId = partnerId;
		this.goal = goal;
		this.byName = byName;
	}

	UUID id() {
		return this.id;
	}

	@Nullable Integer version() {
		return this.version;
	}

	boolean open() {
		return this.putRightOn == null;
	}

	/** Counts as put right from a day on. */
	void putRight(LocalDate on, String shown) {
		if (!on.isAfter(this.listedOn)) {
			throw new RuleBroken("supervision.weak.early", this.listedOn).at("on");
		}
		this.putRightOn = on;
		this.result = shown;
	}

	/** It was a slip, or not put right after all; whether that changes anything. */
	boolean reopen() {
		boolean closed = !open();
		this.putRightOn = null;
		this.result = null;
		return closed;
	}

	/** Only one that is still open was listed by mistake. */
	void requireOpen(String name) {
		if (!open()) {
			throw new RuleBroken("supervision.weak.done", name);
		}
	}

}
