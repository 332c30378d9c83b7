package org.partyplan.account.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Labelled;
import org.partyplan.shared.Overtaken;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

/**
 * What one of the three administrators wants to do to an account with one of their
 * powers: it is done when a second of them agrees, who is neither the first nor the one
 * concerned.
 */
@Entity
@Table(name = "account_request")
public class AccountRequest {

	@Id
	private UUID id;

	private UUID accountId;

	@Enumerated(EnumType.STRING)
	private Deed deed;

	/** For LINK, whose account it is to be. */
	private @Nullable UUID personId;

	/** For GRANT. */
	@Enumerated(EnumType.STRING)
	private @Nullable Role role;

	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validTo;

	/** For END. */
	private @Nullable UUID grantId;

	private UUID askedBy;

	private Instant askedAt;

	private @Nullable UUID decidedBy;

	private @Nullable Instant decidedAt;

	private @Nullable Boolean agreed;

	private @Nullable String halfSealed;

	@SuppressWarnings("NullAway.Init")
	protected AccountRequest() {
	}

	/** One asks for it, of another's account. */
	public AccountRequest(UUID account, Deed deed, UUID askedBy, Instant now) {
		if (account.equals(askedBy)) {
			throw new RuleBroken("account.notYourself");
		}
		this.id = Ids.next();
		this.accountId = account;
		this.deed = deed;
		this.askedBy = askedBy;
		this.askedAt = now;
	}

	/** Names whose account it is to be. */
	public AccountRequest to(@Nullable UUID person) {
		this.personId = person;
		return this;
	}

	/** Names the power that is to be given. */
	public AccountRequest of(Role role, LocalDate from, @Nullable LocalDate until) {
		this.role = role;
		this.validFrom = from;
		this.validTo = until;
		return this;
	}

	/** Names the power that is to end. */
	public AccountRequest ending(UUID grant, Role power) {
		this.grantId = grant;
		this.role = power;
		return this;
	}

	public UUID id() {
		return this.id;
	}

	public UUID accountId() {
		return this.accountId;
	}

	public Deed deed() {
		return this.deed;
	}

	public @Nullable UUID personId() {
		return this.personId;
	}

	public UUID askedBy() {
		return this.askedBy;
	}

	/** The power that is to end. */
	public UUID grantId() {
		return Objects.requireNonNull(this.grantId);
	}

	/** The power that is given or ends, or null. */
	public @Nullable Role power() {
		return this.role;
	}

	/** The power that is to be given. */
	public Role role() {
		return Objects.requireNonNull(this.role);
	}

	public LocalDate from() {
		return Objects.requireNonNull(this.validFrom);
	}

	public @Nullable LocalDate until() {
		return this.validTo;
	}

	/** A second one agrees. */
	public void agree(UUID by, Instant now) {
		if (by.equals(this.askedBy) || by.equals(this.accountId)) {
			throw new RuleBroken("account.request.second");
		}
		decide(by, now, true);
	}

	/** It is refused, or taken back by who asked. */
	public void refuse(UUID by, Instant now) {
		decide(by, now, false);
	}

	private void decide(UUID by, Instant now, boolean agreed) {
		if (this.decidedAt != null) {
			throw new Overtaken("account.request.decided");
		}
		this.decidedBy = by;
		this.decidedAt = now;
		this.agreed = agreed;
	}

	/** Keeps the first half of a one-time password for who asked. */
	public void keepHalf(@Nullable String sealed) {
		this.halfSealed = sealed;
	}

	/** Gives the half to who asked, once. */
	public String takeHalf(UUID by) {
		String half = this.halfSealed;
		if (half == null || !by.equals(this.askedBy)) {
			throw new Overtaken("account.request.noHalf");
		}
		this.halfSealed = null;
		return half;
	}

	/** What is to be done. */
	public enum Deed implements Labelled {

		RESET("重置密码"), DISABLE("停用账号"), ENABLE("恢复账号"), LINK("关联人员"), GRANT("授予权限"), END("结束权限"), FACTOR("取消两步验证");

		private final String label;

		Deed(String label) {
			this.label = label;
		}

		@Override
		public String label() {
			return this.label;
		}

		/** The same with the power it is about: 授予“审计管理员”. */
		public String words(@Nullable Role power) {
			return (power == null) ? this.label : this.label.substring(0, 2) + "“" + power.label() + "”";
		}

	}

}
