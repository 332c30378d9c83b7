package org.partyplan.account.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

/** A role an account holds over a unit's subtree, from a day on; its own, or lent. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {

	@Id
	private UUID id;

	private UUID userId;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable UUID unitId;

	private LocalDate validFrom;

	/** The first day without it. */
	private @Nullable LocalDate validTo;

	/** For a delegation, whose right it is. */
	private @Nullable UUID lentBy;

	/** For a delegation, what of it is lent. */
	@JdbcTypeCode(SqlTypes.ARRAY)
	private String @Nullable [] lent;

	@SuppressWarnings("NullAway.Init")
	protected AccountGrant() {
	}

	private AccountGrant(UUID userId, Role role, @Nullable UUID unitId, LocalDate from, @Nullable LocalDate until) {
		this.id = Ids.next();
		this.userId = userId;
		this.role = role;
		this.unitId = unitId;
		this.validFrom = from;
		this.validTo = until;
	}

	/** One of the first administrators. */
	public static AccountGrant first(UUID user, Role role, LocalDate from) {
		return new AccountGrant(user, role, null, from, null);
	}

	/**
	 * Gives a role, unless it does not fit the unit or what the account holds by then.
	 * @param kind of the unit, null for none
	 * @param until the first day without it
	 * @param held what the account holds by then
	 */
	public static AccountGrant given(UUID user, Role role, @Nullable UUID unit, @Nullable UnitKind kind, LocalDate from,
			@Nullable LocalDate until, List<AccountGrant> held) {
		requireFit(role, kind);
		// 三员: none of them has another's rights, nor any other
		if (!held.isEmpty() && (role.administers() || held.stream().anyMatch((one) -> one.role().administers()))) {
			throw new RuleBroken("account.grant.separate");
		}
		if (held.stream().anyMatch((one) -> one.own() && one.role() == role && Objects.equals(one.unitId(), unit))) {
			throw new RuleBroken("account.grant.twice", role.label());
		}
		return new AccountGrant(user, role, unit, from, until);
	}

	public UUID id() {
		return this.id;
	}

	public Role role() {
		return this.role;
	}

	public @Nullable UUID unitId() {
		return this.unitId;
	}

	public LocalDate validFrom() {
		return this.validFrom;
	}

	public @Nullable LocalDate validTo() {
		return this.validTo;
	}

	boolean own() {
		return this.lentBy == null;
	}

	/** Lends some of it for a while; not for longer than it is held. */
	public AccountGrant lend(UUID standIn, LocalDate from, LocalDate until, Collection<Lending> what) {
		if (what.isEmpty()) {
			throw new RuleBroken("account.delegation.nothing").at("what");
		}
		if (this.validTo != null && until.isAfter(this.validTo)) {
			throw new RuleBroken("account.delegation.outlives", this.validTo.minusDays(1)).at("to");
		}
		AccountGrant loan = new AccountGrant(standIn, this.role, this.unitId, from, until);
		loan.lentBy = this.userId;
		loan.lent = what.stream().map(Lending::name).toArray(String[]::new);
		return loan;
	}

	/**
	 * Ends it from a day on; whether anything is left of it: before its first day it
	 * never was.
	 */
	boolean end(LocalDate day) {
		boolean left = this.validFrom.isBefore(day);
		if (left && (this.validTo == null || this.validTo.isAfter(day))) {
			this.validTo = day;
		}
		return left;
	}

	private static void requireFit(Role role, @Nullable UnitKind kind) {
		if (role.administers() != (kind == null)) {
			throw new RuleBroken(role.administers() ? "account.grant.noUnit" : "account.grant.unitMissing",
					role.label())
				.at("unitId");
		}
		if (kind != null && !fits(role, kind)) {
			throw new RuleBroken("account.grant.doesNotFit", role.label(), kind.label()).at("unitId");
		}
	}

	private static boolean fits(Role role, UnitKind kind) {
		return switch (role) {
			case SECRETARY -> kind == UnitKind.BRANCH || kind == UnitKind.GENERAL_BRANCH;
			case OFFICE, LEADER, DISCIPLINE -> kind == UnitKind.COMMITTEE || kind == UnitKind.GENERAL_BRANCH;
			case MEMBER -> kind.party() || kind == UnitKind.GROUP;
			case DEPARTMENT -> !kind.party() && kind != UnitKind.GROUP;
			case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> false;
		};
	}

}
