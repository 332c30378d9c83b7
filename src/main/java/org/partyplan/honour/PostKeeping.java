package org.partyplan.honour;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
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

	private final PioneerPosts posts;

	private final HonourPlaces places;

	private final ApplicationEventPublisher events;

	PostKeeping(PostSheet sheet, PioneerPosts posts, HonourPlaces places, ApplicationEventPublisher events) {
		this.sheet = sheet;
		this.posts = posts;
		this.places = places;
		this.events = events;
	}

	UUID found(Founding form, CurrentUser me) {
		UUID unit = Objects.requireNonNull(UnitRef.chosen(this.places.branches(me), form.unit())).id();
		PioneerPost post = this.posts.save(new PioneerPost(unit, form.title().strip(), form.place().strip(),
				Objects.requireNonNull(form.founded())));
		tell("post.founded", post, "设立先锋岗“" + post.title() + "”");
		return post.id();
	}

	void appoint(UUID id, Appointment form, CurrentUser me) {
		PostSheet.Head head = this.sheet.head(id, me.scope(Role.KEEPERS));
		PioneerPost post = this.posts.asShown(id, form.version());
		LocalDate from = Objects.requireNonNull(form.from());
		RosterPerson person = member(head, form.person(), from);
		post.appoint(person.id(), form.promise().strip(), from, me.name());
		tell("post.held", post, person.name() + "从 " + Days.full(from) + " 起在先锋岗“" + post.title() + "”");
	}

	void leave(UUID id, LocalDate on, CurrentUser me) {
		PostSheet.Head head = this.sheet.head(id, me.scope(Role.KEEPERS));
		PioneerPost post = this.posts.asShown(id, head.version());
		post.leave(on, this.places.today());
		tell("post.left", post, this.sheet.latest(id) + "从 " + Days.full(on) + " 起离开先锋岗“" + post.title() + "”");
	}

	void takeBack(UUID id, int version, CurrentUser me) {
		this.sheet.head(id, me.scope(Role.KEEPERS));
		PioneerPost post = this.posts.asShown(id, version);
		post.takeBack();
		tell("post.takenBack", post, "撤销先锋岗“" + post.title() + "”最近一次变动");
	}

	void close(UUID id, Ending form, CurrentUser me) {
		this.sheet.head(id, me.scope(Role.KEEPERS));
		PioneerPost post = this.posts.asShown(id, form.version());
		LocalDate on = Objects.requireNonNull(form.on());
		post.close(on, form.why().strip(), this.places.today());
		tell("post.closed", post, "撤销先锋岗“" + post.title() + "”，从 " + Days.full(on) + " 起");
	}

	void reopen(UUID id, CurrentUser me) {
		PostSheet.Head head = this.sheet.head(id, me.scope(Role.KEEPERS));
		if (!head.stands()) {
			PioneerPost post = this.posts.asShown(id, head.version());
			post.reopen();
			tell("post.reopened", post, "恢复先锋岗“" + post.title() + "”");
		}
	}

	/** A member of the branch on the day, who holds no other post. */
	private RosterPerson member(PostSheet.Head post, @Nullable UUID wanted, LocalDate from) {
		RosterPerson person = this.places.members(post.unitId(), from)
			.stream()
			.filter((one) -> one.id().equals(wanted))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("honour.post.member", from, post.unit()).at("person"));
		this.posts.others(person.id(), post.id(), from).stream().findFirst().ifPresent((title) -> {
			throw new RuleBroken("honour.post.twice", person.name(), title).at("person");
		});
		return person;
	}

	private void tell(String event, PioneerPost post, String what) {
		this.events.publishEvent(new AuditFact(event, "post", post.id(), what));
	}

	/** Who takes a post from a day on, and what is promised. */
	record Appointment(@NotNull @Nullable UUID person, @NotBlank @Size(max = 300) String promise,
			@NotNull @PastOrPresent @Nullable LocalDate from, @NotNull @Nullable Integer version) {
	}

	/** From which day a post no longer stands, and why. */
	record Ending(@NotNull @PastOrPresent @Nullable LocalDate on, @NotBlank @Size(max = 200) String why,
			@NotNull @Nullable Integer version) {
	}

	/** A new post, perhaps with its first holder. */
	record Founding(@NotNull @Nullable UUID unit, @NotBlank @Size(max = 60) String title,
			@NotBlank @Size(max = 60) String place, @NotNull @PastOrPresent @Nullable LocalDate founded) {
	}

}
