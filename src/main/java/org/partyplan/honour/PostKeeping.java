package org.partyplan.honour;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.honour.PioneerPostRows.Open;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts are set up, held, left and given up. */
@Service
@Transactional
class PostKeeping {

	private final PostSheet sheet;

	private final PioneerPostRows rows;

	private final HonourPlaces places;

	private final ApplicationEventPublisher events;

	PostKeeping(PostSheet sheet, PioneerPostRows rows, HonourPlaces places, ApplicationEventPublisher events) {
		this.sheet = sheet;
		this.rows = rows;
		this.places = places;
		this.events = events;
	}

	UUID found(PioneerPostForm form, CurrentUser me) {
		UUID unit = Objects.requireNonNull(UnitRef.chosen(this.places.branches(me), form.unit())).id();
		UUID id = this.rows.found(unit, form.title().strip(), form.place().strip(),
				Objects.requireNonNull(form.founded()));
		tell("post.founded", id, "设立先锋岗“" + form.title().strip() + "”");
		return id;
	}

	/** Somebody takes it; who held it until then leaves it the same day. */
	void appoint(UUID id, HolderForm form, CurrentUser me) {
		PostSheet.Head post = standing(id, me);
		LocalDate from = Objects.requireNonNull(form.from());
		RosterPerson person = member(post, form, from);
		requireFree(post, from);
		this.rows.touch(id, Objects.requireNonNull(form.version()));
		this.rows.open(id).ifPresent((open) -> this.rows.end(open.id(), from));
		this.rows.begin(id, person.id(), form.promise().strip(), from, me.name());
		tell("post.held", id, person.name() + "从 " + from + " 起在先锋岗“" + post.title() + "”");
	}

	/** It is left without somebody new. */
	void leave(UUID id, LocalDate on, CurrentUser me) {
		PostSheet.Head post = standing(id, me);
		Open open = this.rows.open(id).orElseThrow(() -> new RuleBroken("honour.post.vacant"));
		requireBetween(open.from().plusDays(1), on);
		this.rows.end(open.id(), on);
		this.rows.touch(id, post.version());
		tell("post.left", id, open.name() + "从 " + on + " 起离开先锋岗“" + post.title() + "”");
	}

	/** The last appointment or leaving was a slip. */
	void takeBack(UUID id, int version, CurrentUser me) {
		PostSheet.Head post = standing(id, me);
		this.rows.touch(id, version);
		this.rows.open(id)
			.ifPresentOrElse((open) -> this.rows.takeBack(id, open), () -> reopen(id, this.rows.last(id)));
		tell("post.takenBack", id, "撤销先锋岗“" + post.title() + "”最近一次变动");
	}

	/** It no longer stands; who holds it leaves it. */
	void close(UUID id, PostEndForm form, CurrentUser me) {
		PostSheet.Head post = standing(id, me);
		LocalDate on = Objects.requireNonNull(form.on());
		LocalDate last = this.rows.last(id);
		requireBetween(((last == null) ? post.foundedOn() : last).plusDays(1), on);
		this.rows.touch(id, Objects.requireNonNull(form.version()));
		this.rows.open(id).ifPresent((open) -> this.rows.end(open.id(), on));
		this.rows.close(id, on, form.why().strip());
		tell("post.closed", id, "撤销先锋岗“" + post.title() + "”，从 " + on + " 起");
	}

	/** It stands after all, with who held it to the end. */
	void reopen(UUID id, CurrentUser me) {
		PostSheet.Head post = this.sheet.head(id, me.scope(Role.KEEPERS));
		if (post.endedOn() != null) {
			this.rows.reopen(id, post.endedOn());
			this.rows.close(id, null, null);
			this.rows.touch(id, post.version());
			tell("post.reopened", id, "恢复先锋岗“" + post.title() + "”");
		}
	}

	private void reopen(UUID id, @Nullable LocalDate last) {
		if (last == null) {
			throw new RuleBroken("honour.post.vacant");
		}
		this.rows.reopen(id, last);
	}

	private PostSheet.Head standing(UUID id, CurrentUser me) {
		PostSheet.Head post = this.sheet.head(id, me.scope(Role.KEEPERS));
		if (!post.stands()) {
			throw new RuleBroken("honour.post.ended", Objects.requireNonNull(post.endedOn()));
		}
		return post;
	}

	private RosterPerson member(PostSheet.Head post, HolderForm form, LocalDate from) {
		RosterPerson person = this.places.members(post.unitId(), from)
			.stream()
			.filter((one) -> one.id().equals(form.person()))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("honour.post.member", from, post.unit()));
		this.rows.other(person.id(), post.id(), from).ifPresent((title) -> {
			throw new RuleBroken("honour.post.twice", person.name(), title);
		});
		return person;
	}

	private void requireFree(PostSheet.Head post, LocalDate from) {
		LocalDate last = this.rows.last(post.id());
		boolean open = this.rows.open(post.id()).isPresent();
		if (from.isBefore(post.foundedOn())) {
			throw new RuleBroken("honour.post.early", post.foundedOn());
		}
		if (last != null && (open ? !from.isAfter(last) : from.isBefore(last))) {
			throw new RuleBroken("honour.post.overlap", open ? last.plusDays(1) : last);
		}
	}

	private void requireBetween(LocalDate first, LocalDate on) {
		if (on.isBefore(first) || on.isAfter(this.sheet.today())) {
			throw new RuleBroken("honour.post.day", first);
		}
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "post", id, what));
	}

}
