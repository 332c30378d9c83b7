package org.partyplan.organization.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.MemberRows;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office marks people, leaves them out of 应到 for a time, and lets them go. */
@Service
@Transactional
public class TraitKeeping {

	private final MarksAndExemptions traits;

	private final MemberRows rows;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TraitKeeping(MarksAndExemptions traits, MemberRows rows, Scope scope, ApplicationEventPublisher events,
			Clock clock) {
		this.traits = traits;
		this.rows = rows;
		this.scope = scope;
		this.events = events;
		this.clock = clock;
	}

	public void mark(UUID person, MarkForm form, CurrentUser me) {
		String name = touch(person, form.version(), me);
		if (!this.traits.kinds().contains(form.mark())) {
			throw new RuleBroken("organization.mark.unknown");
		}
		this.traits.mark(person, form.mark(), Objects.requireNonNull(form.from()));
		tell("member.marked", person, name + " 标为" + form.mark() + "，" + form.from());
	}

	void exempt(UUID person, ExemptionForm form, CurrentUser me) {
		form.check();
		String name = touch(person, form.version(), me);
		this.traits.exempt(person, form);
		tell("member.exempted", person, name + " 不计入应到，" + form.from() + "起");
	}

	void end(MarksAndExemptions.Trait trait, UUID person, UUID row, CurrentUser me) {
		this.scope.requirePerson(person, Scope.kept(me), today());
		this.traits.end(trait, person, row, today());
		tell("member.traitEnded", person, "结束标记或不计入应到，" + today());
	}

	void leave(UUID person, LeaveForm form, CurrentUser me) {
		form.check();
		LocalDate on = Objects.requireNonNull(form.on());
		String name = touch(person, form.version(), me);
		LocalDate since = this.traits.membershipSince(person);
		if (since == null || !on.isAfter(since)) {
			throw new RuleBroken("organization.leave.early", String.valueOf(since));
		}
		this.rows.leave(person, on, Objects.requireNonNull(form.how()).name(), form.to());
		this.traits.endAll(person, on);
		tell("member.left", person, name + " " + form.how().label() + "，" + on);
	}

	private String touch(UUID person, @Nullable Integer version, CurrentUser me) {
		this.scope.requirePerson(person, Scope.kept(me), today());
		return this.rows.touch(person, Objects.requireNonNull(version));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void tell(String event, UUID person, String what) {
		this.events.publishEvent(new AuditFact(event, "person", person, what));
	}

}
