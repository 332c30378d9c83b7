package org.partyplan.care;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Help is given out of a fund, and taken back where it was a slip. */
@Service
@Transactional
class Giving {

	private static final String WITHDRAWN = """
			update care_gift g set withdrawn_on = cast(:on as date) from organization_unit u
			where g.id = :id and u.id = g.unit_id and (g.withdrawn_on is null) = :stands and %s
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final Funds funds;

	private final CarePlaces places;

	private final ApplicationEventPublisher events;

	Giving(JdbcClient jdbc, Funds funds, CarePlaces places, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.funds = funds;
		this.places = places;
		this.events = events;
	}

	UUID give(GiftForm form, CurrentUser me) {
		UUID unit = Objects.requireNonNull(UnitRef.chosen(this.places.own(me), form.unit())).id();
		String recipient = recipient(unit, form);
		Fund fund = this.funds.locked(Objects.requireNonNull(form.fund()), me);
		LocalDate on = Objects.requireNonNull(form.on());
		requireWhole(form, fund, on);
		fund.requireLeft(form.cost(), form.overReason());
		boolean over = form.cost().compareTo(fund.left()) > 0;
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into care_gift (id, fund_id, unit_id, person_id, recipient, given_on, money, goods, worth, visitor, note,
					  over_reason, by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(id, fund.id(), unit, form.person(), recipient, on, form.yuan(), form.goods().strip(),
					form.goodsWorth(), form.visitor().strip(), form.note().strip(),
					over ? form.overReason().strip() : null, me.name()))
			.update();
		tell("care.given", id, fund.name() + "支出 " + Money.words(form.cost()) + " 元" + (over ? "，超出预算，已写明原因" : ""));
		return id;
	}

	/** It was a slip: the money is in the fund again. */
	void withdraw(UUID id, CurrentUser me) {
		become(id, true, this.places.today(), me);
		tell("care.withdrawn", id, "作废一笔帮扶");
	}

	/** It was right after all. */
	void restore(UUID id, CurrentUser me) {
		become(id, false, null, me);
		tell("care.restored", id, "恢复一笔帮扶");
	}

	private void become(UUID id, boolean stands, @Nullable LocalDate on, CurrentUser me) {
		int changed = this.jdbc.sql(WITHDRAWN)
			.param("on", on, java.sql.Types.DATE)
			.param("id", id)
			.param("stands", stands)
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.update();
		if (changed == 0) {
			throw new NotFound("gift " + id);
		}
	}

	private static void requireWhole(GiftForm form, Fund fund, LocalDate on) {
		if (form.cost().signum() == 0) {
			throw new RuleBroken("care.nothing");
		}
		if (form.goodsWorth().signum() > 0 && form.goods().isBlank()) {
			throw new RuleBroken("care.goods");
		}
		if (on.getYear() != fund.year()) {
			throw new RuleBroken("care.year", on, fund.name(), String.valueOf(fund.year()));
		}
	}

	private String recipient(UUID unit, GiftForm form) {
		if (form.person() == null) {
			if (form.recipient().isBlank()) {
				throw new RuleBroken("care.nobody");
			}
			return form.recipient().strip();
		}
		return this.places.people(unit)
			.stream()
			.filter((person) -> person.id().equals(form.person()))
			.map(RosterPerson::name)
			.findFirst()
			.orElseThrow(() -> new RuleBroken("care.person"));
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "gift", id, what));
	}

}
