package org.partyplan.account;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** An account: how one person signs in. */
@Entity
@Table(name = "account_user")
class AccountUser {

	/** 等保: five failures lock the account for a quarter of an hour. */
	static final int TRIES = 5;

	static final Duration LOCK = Duration.ofMinutes(15);

	/** 等保: usual age after which a password has to be changed. */
	static final int PASSWORD_DAYS = 90;

	@Id
	private UUID id;

	private String username;

	private String password;

	private String displayName;

	private @Nullable UUID personId;

	private boolean mustChangePassword;

	private LocalDate passwordChangedOn;

	private int failures;

	private @Nullable Instant lockedUntil;

	private @Nullable LocalDate disabledOn;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected AccountUser() {
	}

	AccountUser(String username, String encodedPassword, String displayName, boolean mustChangePassword,
			LocalDate today) {
		this.id = Ids.next();
		this.username = username;
		this.password = encodedPassword;
		this.displayName = displayName;
		this.mustChangePassword = mustChangePassword;
		this.passwordChangedOn = today;
	}

	UUID id() {
		return this.id;
	}

	String username() {
		return this.username;
	}

	String displayName() {
		return this.displayName;
	}

	String password() {
		return this.password;
	}

	/** Counts a wrong password; the fifth locks. */
	void fail(Instant now) {
		this.failures++;
		if (this.failures >= TRIES) {
			this.lockedUntil = now.plus(LOCK);
			this.failures = 0;
		}
	}

	/** How many tries are left before the account is locked. */
	int triesLeft() {
		return TRIES - this.failures;
	}

	void succeed() {
		this.failures = 0;
		this.lockedUntil = null;
	}

	boolean locked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	boolean disabled(LocalDate today) {
		return this.disabledOn != null && !today.isBefore(this.disabledOn);
	}

	boolean mustChangePassword(LocalDate today) {
		return this.mustChangePassword || this.passwordChangedOn.plusDays(PASSWORD_DAYS).isBefore(today);
	}

	/** The user's own choice. */
	void changePassword(String encoded, LocalDate today) {
		this.password = encoded;
		this.passwordChangedOn = today;
		this.mustChangePassword = false;
	}

	/** An administrator's reset: good for one sign-in. */
	void resetPassword(String encoded) {
		this.password = encoded;
		this.mustChangePassword = true;
		succeed();
	}

	void disable(LocalDate today) {
		this.disabledOn = today;
	}

	void enable() {
		this.disabledOn = null;
		succeed();
	}

	SignedIn signedIn(Instant now, LocalDate today) {
		return new SignedIn(this.id, this.username, this.password, !disabled(today), !locked(now));
	}

}
