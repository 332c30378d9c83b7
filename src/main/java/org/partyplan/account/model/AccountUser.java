package org.partyplan.account.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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
public class AccountUser {

	/** What a user name may look like. */
	public static final String USERNAME = "\\s*[A-Za-z][A-Za-z0-9._-]{2,39}\\s*";

	/** How long a password that is handed over waits for its owner. */
	static final Duration ONE_TIME = Duration.ofHours(24);

	@Id
	private UUID id;

	private String username;

	private String password;

	private String displayName;

	private @Nullable UUID personId;

	private boolean mustChangePassword;

	private LocalDate passwordChangedOn;

	private @Nullable LocalDate disabledOn;

	/** Until when a password that somebody handed over opens. */
	private @Nullable Instant oneTimeUntil;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected AccountUser() {
	}

	/** A new account, with the print of its password. */
	public AccountUser(String username, String encodedPassword, String displayName, boolean mustChangePassword,
			LocalDate today) {
		this.id = Ids.next();
		this.username = username;
		this.password = encodedPassword;
		this.displayName = displayName;
		this.mustChangePassword = mustChangePassword;
		this.passwordChangedOn = today;
	}

	/** The name as accounts bear it: case and blanks around it do not matter. */
	public static String canonical(String typed) {
		String name = typed.strip().toLowerCase(Locale.ROOT);
		return name.substring(0, Math.min(40, name.length()));
	}

	public UUID id() {
		return this.id;
	}

	public @Nullable UUID personId() {
		return this.personId;
	}

	public String username() {
		return this.username;
	}

	public String displayName() {
		return this.displayName;
	}

	public String password() {
		return this.password;
	}

	/** Whether it opens no more. */
	public boolean disabled(LocalDate today) {
		return this.disabledOn != null && !today.isBefore(this.disabledOn);
	}

	/** The user's own choice. */
	public void changePassword(String encoded, LocalDate today) {
		this.password = encoded;
		this.passwordChangedOn = today;
		this.mustChangePassword = false;
		this.oneTimeUntil = null;
	}

	/** An administrator's reset: good for one sign-in, within a day. */
	void resetPassword(String encoded, Instant now) {
		this.password = encoded;
		this.mustChangePassword = true;
		this.oneTimeUntil = now.plus(ONE_TIME);
	}

	/** Its password is not good enough any more. */
	public void requireNewPassword() {
		this.mustChangePassword = true;
	}

	/** Whether its password was handed over too long ago. */
	boolean stale(Instant now) {
		return this.oneTimeUntil != null && now.isAfter(this.oneTimeUntil);
	}

	void disable(LocalDate today) {
		this.disabledOn = today;
	}

	void enable() {
		this.disabledOn = null;
	}

	/** Links the account to the person whose it is, or to nobody. */
	void belongTo(@Nullable UUID person) {
		this.personId = person;
	}

	/** What a session is to remember of it. */
	public SignedIn signedIn(LocalDate today, Instant now) {
		return new SignedIn(this.id, this.username, this.displayName, this.password, !disabled(today), !stale(now));
	}

}
