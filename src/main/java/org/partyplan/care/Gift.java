package org.partyplan.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

/** What was given to somebody out of a fund, money or goods. */
@Entity
@Table(name = "care_gift")
class Gift {

	@Id
	private UUID id;

	private UUID fundId;

	private UUID unitId;

	private @Nullable UUID personId;

	private String recipient;

	private LocalDate givenOn;

	private BigDecimal money;

	private String goods;

	private BigDecimal worth;

	private String visitor;

	private String note;

	/** Why it was given although the fund was used up. */
	private @Nullable String overReason;

	private String byName;

	private @Nullable LocalDate withdrawnOn;

	@SuppressWarnings("NullAway.Init")
	protected Gift() {
	}

	/**
	 * Given in the fund's year; more than is left of it needs a reason.
	 * @param left what the fund has left before
	 */
	Gift(Fund fund, BigDecimal left, UUID unit, String recipient, GiftForm form, String by) {
		LocalDate on = Objects.requireNonNull(form.on());
		form.check();
		boolean over = form.cost().compareTo(left) > 0;
		RuleBroken.checkAll(
				() -> RuleBroken.unless(on.getYear() == fund.year(), "care.year", "on", on, fund.name(), fund.year()),
				() -> RuleBroken.unless(!over || !form.overReason().isBlank(), "care.over", "overReason", fund.name(),
						Money.words(left), Money.words(form.cost())));
		this.id = Ids.next();
		this.fundId = fund.id();
		this.unitId = unit;
		this.personId = form.person();
		this.recipient = recipient;
		this.givenOn = on;
		this.money = form.yuan();
		this.goods = form.goods().strip();
		this.worth = form.goodsWorth();
		this.visitor = form.visitor().strip();
		this.note = form.note().strip();
		this.overReason = over ? form.overReason().strip() : null;
		this.byName = by;
	}

	UUID id() {
		return this.id;
	}

	UUID unitId() {
		return this.unitId;
	}

	boolean over() {
		return this.overReason != null;
	}

	/** It was a slip: the money is in the fund again. */
	void withdraw(LocalDate on) {
		requireStanding(true);
		this.withdrawnOn = on;
	}

	/** It was right after all. */
	void restore() {
		requireStanding(false);
		this.withdrawnOn = null;
	}

	private void requireStanding(boolean stands) {
		if ((this.withdrawnOn == null) != stands) {
			throw new NotFound("gift " + this.id);
		}
	}

}
