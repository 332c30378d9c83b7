package org.partyplan.care;

import java.util.Objects;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Help is given out of a fund, and taken back where it was a slip. */
@Service
@Transactional
class Giving {

	private final Gifts gifts;

	private final Funds funds;

	private final FundList list;

	private final CarePlaces places;

	private final Organizations organizations;

	private final ApplicationEventPublisher events;

	Giving(Gifts gifts, Funds funds, FundList list, CarePlaces places, Organizations organizations,
			ApplicationEventPublisher events) {
		this.gifts = gifts;
		this.funds = funds;
		this.list = list;
		this.places = places;
		this.organizations = organizations;
		this.events = events;
	}

	UUID give(GiftForm form, CurrentUser me) {
		UUID unit = Objects.requireNonNull(UnitRef.chosen(this.places.own(me), form.unit())).id();
		String recipient = recipient(unit, form);
		UUID id = Objects.requireNonNull(form.fund());
		Fund fund = this.funds.lock(id).orElseThrow(() -> new NotFound("fund " + id));
		if (!Boolean.TRUE.equals(form.another()) && this.gifts.existsByUnitIdAndRecipientAndGivenOnAndWithdrawnOnIsNull(
				unit, recipient, Objects.requireNonNull(form.on()))) {
			throw new RuleBroken("care.twin", Days.words(form.on()), recipient);
		}
		Gift gift = new Gift(fund, fund.left(this.list.one(id, me).spent()), unit, recipient, form, me.name());
		this.gifts.save(gift);
		tell("care.given", gift,
				fund.name() + "支出 " + Money.words(form.cost()) + " 元" + (gift.over() ? "，超出预算，已写明原因" : ""));
		return gift.id();
	}

	void withdraw(UUID id, CurrentUser me) {
		Gift gift = gift(id, me);
		gift.withdraw(this.places.today());
		tell("care.withdrawn", gift, "作废一笔帮扶");
	}

	void restore(UUID id, CurrentUser me) {
		Gift gift = gift(id, me);
		gift.restore();
		tell("care.restored", gift, "恢复一笔帮扶");
	}

	private Gift gift(UUID id, CurrentUser me) {
		return this.gifts.findById(id)
			.filter((gift) -> this.organizations.within(gift.unitId(), me.scope(Role.PARTY_KEEPERS)))
			.orElseThrow(() -> new NotFound("gift " + id));
	}

	private String recipient(UUID unit, GiftForm form) {
		if (form.person() == null) {
			return form.recipient().strip();
		}
		return this.places.people(unit)
			.stream()
			.filter((person) -> person.id().equals(form.person()))
			.map(RosterPerson::name)
			.findFirst()
			.orElseThrow(() -> new RuleBroken("care.person"));
	}

	private void tell(String event, Gift gift, String what) {
		this.events.publishEvent(new AuditFact(event, "gift", gift.id(), what));
	}

}
