package org.partyplan.organization.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.organization.Category;
import org.partyplan.organization.model.MemberRows;
import org.partyplan.organization.model.Scope;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office adds people and keeps their dated history. */
@Service
@Transactional
class MemberKeeping {

	private final MemberRows rows;

	private final PostRows posts;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MemberKeeping(MemberRows rows, PostRows posts, Scope scope, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.posts = posts;
		this.scope = scope;
		this.events = events;
		this.clock = clock;
	}

	UUID add(MemberForm form, CurrentUser me) {
		UUID unit = Objects.requireNonNull(form.unitId());
		LocalDate from = Objects.requireNonNull(form.from());
		this.scope.requireUnit(unit, Scope.kept(me));
		this.rows.requireHome(unit, from);
		UUID person = this.rows.person(form.name().strip());
		this.rows.begin(MemberRows.MEMBERSHIP, person, unit, from);
		this.rows.begin(MemberRows.CATEGORY, person, Objects.requireNonNull(form.category()).name(), from);
		boolean outside = form.cameFrom() != null && !form.cameFrom().isBlank();
		this.rows.came(person, outside ? "FROM_OUTSIDE" : "ADDED", outside ? form.cameFrom().strip() : null);
		tell("member.added", person, "登记" + form.name().strip() + "，" + form.category().label());
		return person;
	}

	void transfer(UUID person, TransferForm form, CurrentUser me) {
		UUID unit = Objects.requireNonNull(form.unitId());
		LocalDate from = Objects.requireNonNull(form.from());
		String name = touch(person, form.version(), me);
		this.scope.requireUnit(unit, Scope.kept(me));
		this.rows.requireHome(unit, from);
		this.rows.change(MemberRows.MEMBERSHIP, person, unit, from);
		tell("member.moved", person, name + " 组织关系转到" + this.rows.unitName(unit) + "，" + from);
	}

	void categorise(UUID person, CategoryForm form, CurrentUser me) {
		Category category = Objects.requireNonNull(form.category());
		String name = touch(person, form.version(), me);
		this.rows.change(MemberRows.CATEGORY, person, category.name(), Objects.requireNonNull(form.from()));
		tell("member.categorised", person, name + " 变为" + category.label() + "，" + form.from());
	}

	void post(UUID person, PostForm form, CurrentUser me) {
		form.check();
		UUID unit = Objects.requireNonNull(form.unitId());
		String name = touch(person, form.version(), me);
		this.scope.requireUnit(unit, Scope.kept(me));
		this.posts.begin(person, unit, form.post(), Objects.requireNonNull(form.from()), form.to());
		tell("member.posted", person, name + " 任" + this.rows.unitName(unit) + form.post() + "，" + form.from());
	}

	void endPost(UUID person, UUID post, LocalDate on, CurrentUser me) {
		this.scope.requirePerson(person, Scope.kept(me), LocalDate.now(this.clock));
		this.posts.end(person, post, on, LocalDate.now(this.clock));
		tell("member.postEnded", person, "离任，" + on);
	}

	/** Two who change the same person at once: the second is shown what the first did. */
	private String touch(UUID person, @org.jspecify.annotations.Nullable Integer version, CurrentUser me) {
		this.scope.requirePerson(person, Scope.kept(me), LocalDate.now(this.clock));
		return this.rows.touch(person, Objects.requireNonNull(version));
	}

	private void tell(String event, UUID person, String what) {
		this.events.publishEvent(new AuditFact(event, "person", person, what));
	}

}
