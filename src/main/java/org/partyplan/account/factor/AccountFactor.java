package org.partyplan.account.factor;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/**
 * An account's second factor: the secret its phone knows, sealed, and the one that waits
 * for its first code. No code opens twice.
 */
@Entity
@Table(name = "account_factor")
class AccountFactor {

	@Id
	private UUID userId;

	private @Nullable String secretSealed;

	private @Nullable String pendingSealed;

	private @Nullable Instant since;

	private long lastStep;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected AccountFactor() {
	}

	AccountFactor(UUID user, String pendingSealed) {
		this.userId = user;
		this.pendingSealed = pendingSealed;
	}

	boolean on() {
		return this.since != null;
	}

	@Nullable Instant since() {
		return this.since;
	}

	@Nullable String secretSealed() {
		return this.secretSealed;
	}

	@Nullable String pendingSealed() {
		return this.pendingSealed;
	}

	/** Another phone is to take over: until its first code the old one goes on. */
	void begin(String pendingSealed) {
		this.pendingSealed = pendingSealed;
	}

	/** The first code of the new phone was right. */
	void turnOn(long step, Instant now) {
		this.secretSealed = Objects.requireNonNull(this.pendingSealed);
		this.pendingSealed = null;
		this.since = now;
		this.lastStep = step;
	}

	/** Whether a code of that step opens; it never does again, nor one before it. */
	boolean use(OptionalLong step) {
		if (step.isEmpty() || step.getAsLong() <= this.lastStep) {
			return false;
		}
		this.lastStep = step.getAsLong();
		return true;
	}

	/** Nothing is to be switched on that was not begun. */
	String pending() {
		if (this.pendingSealed == null) {
			throw new RuleBroken("account.factor.notBegun");
		}
		return this.pendingSealed;
	}

}
