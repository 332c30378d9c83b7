package org.partyplan.account.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.partyplan.account.model.AccountGrant;
import org.partyplan.account.model.AccountGrants;
import org.partyplan.notification.Notifications;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Lending;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretary's rights are lent to a stand-in for a while, and given back. */
@Service
@Transactional
public class Delegations {

	private static final String LOAN = """
			select g.lent_by, g.user_id, g.unit_id, u.display_name as stand_in, o.name as unit
			from account_grant g
			join account_user u on u.id = g.user_id
			join organization_unit o on o.id = g.unit_id
			where g.id = :id and g.lent_by is not null and (g.valid_to is null or g.valid_to > :today) for update of g
			""";

	private final JdbcClient jdbc;

	private final StandIns standIns;

	private final AccountGrants grants;

	private final Notifications notifications;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Delegations(JdbcClient jdbc, StandIns standIns, AccountGrants grants, Notifications notifications,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.standIns = standIns;
		this.grants = grants;
		this.notifications = notifications;
		this.events = events;
		this.clock = clock;
	}

	/** Lends some of a right for a while. */
	public void lend(Form form, CurrentUser me) {
		LocalDate from = Objects.requireNonNull(form.from());
		LocalDate until = form.until(LocalDate.now(this.clock));
		StandIns.Lender lender = lender(form.grant(), me);
		StandIns.Candidate standIn = candidate(lender, form.standIn());
		AccountGrant loan = grant(lender.id()).lend(standIn.id(), from, until, form.lent());
		if (this.grants.holds(standIn.id(), Role.SECRETARY, lender.unitId(), from, until)) {
			throw new RuleBroken("account.delegation.twice", standIn.name()).at("standIn");
		}
		this.grants.save(loan);
		this.notifications.tell(List.of(standIn.id()), "delegation:" + loan.id(), "lent",
				"请您代办" + lender.unit() + "书记的" + Lending.words(form.lent()) + "，" + days(from, until), "/account");
		tell("account.lent", loan.id(), lender.secretary() + "请" + standIn.name() + "代办" + lender.unit() + "的"
				+ Lending.words(form.lent()) + "，" + days(from, until));
	}

	/** The lender, the stand-in and the office can end it before its time. */
	public void end(UUID id, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		Loan loan = this.jdbc.sql(LOAN)
			.param("id", id)
			.param("today", today)
			.query(Loan.class)
			.optional()
			.filter((one) -> one.concerns(me) || inScope(one, me))
			.orElseThrow(() -> new NotFound("delegation " + id));
		this.grants.end(grant(id), today);
		tell("account.lendingEnded", id, "结束" + loan.standIn() + "代办" + loan.unit() + "，" + Days.full(today) + "起收回");
	}

	private static String days(LocalDate from, LocalDate until) {
		return Days.full(from) + "到" + Days.full(until.minusDays(1));
	}

	private AccountGrant grant(UUID id) {
		return this.grants.findById(id).orElseThrow(() -> new NotFound("grant " + id));
	}

	private StandIns.Lender lender(UUID grant, CurrentUser me) {
		return this.standIns.lenders(me)
			.stream()
			.filter((one) -> one.id().equals(grant))
			.findFirst()
			.orElseThrow(() -> new NotFound("grant " + grant));
	}

	private StandIns.Candidate candidate(StandIns.Lender lender, UUID account) {
		return this.standIns.candidates(lender)
			.stream()
			.filter((one) -> one.id().equals(account))
			.findFirst()
			.orElseThrow(() -> new NotFound("account " + account));
	}

	private boolean inScope(Loan loan, CurrentUser me) {
		return this.standIns.lenders(me).stream().anyMatch((one) -> one.unitId().equals(loan.unitId()));
	}

	private void tell(String event, UUID loan, String what) {
		this.events.publishEvent(new AuditFact(event, "delegation", loan, what));
	}

	record Loan(UUID lentBy, UUID userId, UUID unitId, String standIn, String unit) {

		boolean concerns(CurrentUser me) {
			return this.lentBy.equals(me.id()) || this.userId.equals(me.id());
		}

	}

	/**
	 * 代办: who stands in for a secretary, and for how long.
	 *
	 * @param grant the right that is lent
	 * @param standIn the account that gets it
	 * @param from its first day
	 * @param to its last day
	 * @param what is lent of it
	 */
	public record Form(@NotNull @Nullable UUID grant, @NotNull @Nullable UUID standIn,
			@NotNull @Nullable LocalDate from, @NotNull @Nullable LocalDate to, @Nullable List<Lending> what) {

		static final int MONTHS = 6;

		static Form of(@Nullable UUID grant, LocalDate today) {
			return new Form(grant, null, today, null, List.copyOf(Lending.USUAL));
		}

		/** What is ticked; nothing where nothing is. */
		public List<Lending> lent() {
			return (this.what == null) ? List.of() : this.what;
		}

		public Lending[] choices() {
			return Lending.values();
		}

		/** The first day without it. */
		LocalDate until(LocalDate today) {
			LocalDate first = Objects.requireNonNull(this.from);
			LocalDate last = Objects.requireNonNull(this.to);
			if (first.isBefore(today)) {
				throw new RuleBroken("account.delegation.past").at("from");
			}
			if (last.isBefore(first)) {
				throw new RuleBroken("account.grant.backwards").at("to");
			}
			if (last.isAfter(first.plusMonths(MONTHS))) {
				throw new RuleBroken("account.delegation.long", MONTHS).at("to");
			}
			return last.plusDays(1);
		}

	}

}
