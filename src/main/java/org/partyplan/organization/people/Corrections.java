package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Dependents;
import org.partyplan.organization.model.Person;
import org.partyplan.organization.model.Persons;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Units;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back from what was registered wrongly: a date of the past, a row that never
 * was, a person who should not be here. Each with its reason, and both values in the log.
 */
@Service
@Transactional
class Corrections {

	private final Persons persons;

	private final Units units;

	private final MemberSheet sheet;

	private final Dependents dependents;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	Corrections(Persons persons, Units units, MemberSheet sheet, Dependents dependents, Scope scope,
			ApplicationEventPublisher events) {
		this.persons = persons;
		this.units = units;
		this.sheet = sheet;
		this.dependents = dependents;
		this.scope = scope;
		this.events = events;
	}

	/** Everything that keeps somebody from being taken back. */
	@Transactional(readOnly = true)
	List<String> dependents(UUID id) {
		return this.dependents.ofPerson(id);
	}

	/** The row with its days, and whether its end is its own. */
	@Transactional(readOnly = true)
	Row row(UUID id, UUID row) {
		List<MemberSheet.Span> all = this.sheet.history(id).all();
		MemberSheet.Span span = all.stream()
			.filter((one) -> one.id().equals(row))
			.findFirst()
			.orElseThrow(() -> new NotFound("row " + row));
		boolean chained = span.kind().equals("UNIT") || span.kind().equals("CATEGORY");
		boolean followed = chained
				&& all.stream().anyMatch((one) -> one.kind().equals(span.kind()) && one.from().equals(span.until()));
		return new Row(span, span.until() != null && !followed, !chained);
	}

	void correct(UUID id, UUID row, CorrectionController.DateForm form, CurrentUser me) {
		MemberSheet.Span before = row(id, row).span();
		Person person = this.scope.person(id, form.version(), me);
		LocalDate from = form.day();
		if (from.equals(before.from()) && (form.until() == null || form.until().equals(before.until()))) {
			throw new RuleBroken("organization.correct.same").at("from");
		}
		person.correct(row, from, form.until());
		requireStanding(before, from);
		requireFree(id, before, from, form.until());
		this.persons.flush();
		MemberSheet.Span after = row(id, row).span();
		tell("member.corrected", person, person.name() + " " + before.label() + "：" + days(before) + " → " + days(after)
				+ "；原因：" + form.reason().strip());
	}

	/** One 书记 at a time, also in the past. */
	private void requireFree(UUID id, MemberSheet.Span span, LocalDate from, @Nullable LocalDate until) {
		if (!span.kind().equals("POST")) {
			return;
		}
		String post = span.what().substring(span.what().lastIndexOf(' ') + 1);
		this.persons
			.clash(id, Objects.requireNonNull(span.unitId()), post, from, (until != null) ? until : span.until(),
					span.id())
			.ifPresent((clash) -> {
				throw new RuleBroken("organization.post.clash", clash.name(), Days.full(clash.from()), clash.unit(),
						clash.post());
			});
	}

	/** Where somebody belonged or held a post has to stand by then. */
	private void requireStanding(MemberSheet.Span span, LocalDate from) {
		if (span.unitId() != null) {
			this.units.findById(span.unitId()).orElseThrow().requireStanding(from);
		}
	}

	void strike(UUID id, UUID row, String reason, CurrentUser me) {
		MemberSheet.Span before = row(id, row).span();
		Person person = this.scope.person(id, Scope.kept(me));
		person.strike(row);
		tell("member.struck", person,
				"删去" + person.name() + "登记错的" + before.label() + "（" + days(before) + "）；原因：" + reason.strip());
	}

	/** Takes somebody off the roster as if never registered. */
	void takeBack(UUID id, CorrectionController.MistakeForm form, CurrentUser me) {
		Person person = this.scope.person(id, form.version(), me);
		MemberSheet.Head head = this.sheet.head(id, Scope.kept(me), this.scope.today());
		List<String> named = this.dependents.ofPerson(id);
		if (!named.isEmpty()) {
			throw new RuleBroken("organization.person.named", person.name(), String.join("、", named));
		}
		String was = this.sheet.history(id)
			.categories()
			.stream()
			.map(Corrections::words)
			.reduce((a, b) -> b + "、" + a)
			.orElse("");
		try {
			this.persons.delete(person);
			this.persons.flush();
		}
		catch (DataIntegrityViolationException other) {
			throw new RuleBroken("organization.person.named", head.name(), "别的记录");
		}
		tell("member.takenBack", person,
				"撤销误登记：" + head.name() + "，" + head.unit() + "，" + was + "；原因：" + form.reason().strip());
	}

	private static String words(MemberSheet.Span span) {
		return span.label() + "（" + days(span) + "）";
	}

	private static String days(MemberSheet.Span span) {
		return Days.full(span.from()) + "起" + ((span.until() == null) ? "" : "，" + Days.full(span.until()) + "止");
	}

	private void tell(String event, Person person, String what) {
		this.events.publishEvent(new AuditFact(event, "person", person.id(), what));
	}

	/**
	 * A dated row to be corrected.
	 *
	 * @param ended whether its end can be corrected too; else the next row begins there
	 * @param strikable whether it can be struck out
	 */
	record Row(MemberSheet.Span span, boolean ended, boolean strikable) {

		/** Its end as the form has it. */
		@Nullable LocalDate end() {
			return this.ended ? this.span.until() : null;
		}

	}

}
