package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.partyplan.organization.PersonLeft;
import org.partyplan.organization.Seal;
import org.partyplan.organization.model.Dependents;
import org.partyplan.organization.model.Person;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.organization.model.Persons;
import org.partyplan.organization.model.Post;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Unit;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.partyplan.organization.model.PersonName;
import org.partyplan.organization.model.StrayPosts;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office adds people, corrects what is known of them and keeps their history. */
@Service
@Transactional
class MemberKeeping {

	private final Persons persons;

	private final Settings settings;

	private final StrayPosts strays;

	private final Dependents dependents;

	private final Scope scope;

	private final Looks looks;

	private final Seal seal;

	private final ApplicationEventPublisher events;

	MemberKeeping(Persons persons, Settings settings, StrayPosts strays, Dependents dependents, Scope scope,
			Looks looks, Seal seal, ApplicationEventPublisher events) {
		this.persons = persons;
		this.settings = settings;
		this.strays = strays;
		this.dependents = dependents;
		this.scope = scope;
		this.looks = looks;
		this.seal = seal;
		this.events = events;
	}

	UUID add(PersonController.MemberForm form, CurrentUser me) {
		Unit home = this.scope.unit(Objects.requireNonNull(form.unitId()), me);
		List<String> namesakes = this.persons.namesakes(PersonName.plain(form.name()), home.top());
		if (!namesakes.isEmpty() && !Boolean.TRUE.equals(form.another())) {
			throw new RuleBroken("organization.person.namesake", PersonName.plain(form.name()),
					String.join("、", namesakes))
				.at("name");
		}
		Person person = this.persons.save(new Person(form.name().strip(), PersonFacts.NONE, home,
				Objects.requireNonNull(form.category()), Objects.requireNonNull(form.from()), form.cameFrom()));
		tell("member.added", person, "登记" + person.name() + "：" + home.name() + "，" + form.category().label() + "，"
				+ Days.full(form.from()) + "起");
		return person.id();
	}

	void edit(UUID id, PersonForm form, CurrentUser me) {
		Person person = this.scope.person(id, form.version(), me);
		form.check();
		this.persons.twin(this.seal.print(form.number()), id).ifPresent((name) -> {
			throw new RuleBroken("organization.person.twice", name).at("identity");
		});
		person.describe(form.name().strip(), form.facts(), form.call(), form.number(), this.seal);
		tell("member.edited", person, "修改" + person.name() + "的基本情况");
	}

	Person.Numbers reveal(UUID id, CurrentUser me) {
		Person person = this.scope.person(id, Scope.reveals(me));
		this.looks.count(id, me);
		tell("member.revealed", person, "查看" + person.name() + "的身份证号和电话");
		return person.numbers(this.seal);
	}

	/** Posts in the branch that is left end; says which. */
	String transfer(UUID id, MembershipController.TransferForm form, CurrentUser me) {
		Person person = this.scope.person(id, form.version(), me);
		Unit home = this.scope.unit(Objects.requireNonNull(form.unitId()), me);
		person.moveTo(home, Objects.requireNonNull(form.from()));
		this.persons.flush();
		String ended = StrayPosts.Ended.words(this.strays.end(Set.of(id), form.from()));
		tell("member.moved", person,
				person.name() + " 组织关系转到" + home.name() + "，" + Days.full(form.from()) + "起" + ended);
		return ended;
	}

	void categorise(UUID id, MembershipController.CategoryForm form, CurrentUser me) {
		Person person = this.scope.person(id, form.version(), me);
		String what = person.categorise(Objects.requireNonNull(form.category()), Objects.requireNonNull(form.from()));
		tell("member.categorised", person, person.name() + " " + what);
	}

	void post(UUID id, HeldPostController.PostForm form, CurrentUser me) {
		Person person = this.scope.person(id, form.version(), me);
		Unit unit = this.scope.unit(Objects.requireNonNull(form.unitId()), me);
		Post post = Post.of(unit, form.post(), Objects.requireNonNull(form.from()), form.to());
		this.persons.clash(id, post.unitId(), post.post(), post.validFrom(), post.validTo(), Ids.next())
			.ifPresent((clash) -> {
				throw new RuleBroken("organization.post.clash", clash.name(), clash.from(), clash.unit(), clash.post())
					.at("post");
			});
		person.post(post);
		tell("member.posted", person,
				person.name() + " 任" + unit.name() + form.post() + "，" + Days.full(form.from()) + "起");
	}

	void endPost(UUID id, UUID post, LocalDate on, CurrentUser me) {
		Person person = this.scope.person(id, Scope.kept(me));
		String held = person.endPost(post, on, this.scope.today());
		tell("member.postEnded", person, person.name() + " " + Days.full(on) + "起不再任" + held);
	}

	void mark(UUID id, TraitController.MarkForm form, CurrentUser me) {
		Person person = this.scope.person(id, form.version(), me);
		if (!this.settings.marks().contains(form.mark())) {
			throw new RuleBroken("organization.mark.unknown").at("mark");
		}
		person.mark(form.mark(), Objects.requireNonNull(form.from()));
		tell("member.marked", person, person.name() + " 标为" + form.mark() + "，" + Days.full(form.from()) + "起");
	}

	void endMark(UUID id, UUID mark, CurrentUser me) {
		Person person = this.scope.person(id, Scope.kept(me));
		String ended = person.endMark(mark, this.scope.today());
		tell("member.traitEnded", person, person.name() + " 不再标为" + ended + "，" + Days.full(this.scope.today()) + "起");
	}

	void exempt(UUID id, TraitController.ExemptionForm form, CurrentUser me) {
		Person person = this.scope.person(id, form.version(), me);
		person.exempt(form.time());
		tell("member.exempted", person,
				person.name() + " 不计入应到：" + form.reason().label() + "，" + Days.full(form.from()) + "起");
	}

	void endExemption(UUID id, UUID exemption, CurrentUser me) {
		Person person = this.scope.person(id, Scope.kept(me));
		person.endExemption(exemption, this.scope.today());
		tell("member.traitEnded", person, person.name() + " 重新计入应到，" + Days.full(this.scope.today()) + "起");
	}

	void leave(UUID id, MembershipController.LeaveForm form, CurrentUser me) {
		Person person = this.scope.person(id, form.version(), me);
		person.leave(Objects.requireNonNull(form.how()), form.to(), Objects.requireNonNull(form.on()));
		this.events.publishEvent(new PersonLeft(id, form.on()));
		tell("member.left", person, person.name() + " " + form.how().label() + "，" + Days.full(form.on()) + "起不在名册");
	}

	/**
	 * A hint where the old branch has records of days on which somebody was elsewhere
	 * already.
	 */
	@Transactional(readOnly = true)
	String recordedSince(UUID person, LocalDate day) {
		List<String> later = this.dependents.since(person, day);
		return later.isEmpty() ? "" : "那天以后已有" + String.join("、", later) + "，请核对转移日期；填错的可以在“所在支部”里更正。";
	}

	/** Every department named so far. */
	@Transactional(readOnly = true)
	Collection<String> departments() {
		return this.persons.departments();
	}

	private void tell(String event, Person person, String what) {
		this.events.publishEvent(new AuditFact(event, "person", person.id(), what));
	}

}
