package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Unit;
import org.partyplan.regulation.Regulations;
import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office writes down when committees were elected. */
@Service
@Transactional
class Terms {

	private final JdbcClient jdbc;

	private final Scope scope;

	private final Regulations regulations;

	private final ApplicationEventPublisher events;

	Terms(JdbcClient jdbc, Scope scope, Regulations regulations, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.scope = scope;
		this.regulations = regulations;
		this.events = events;
	}

	/** The same election written again corrects it. */
	void set(UUID id, TermController.TermForm form, CurrentUser me) {
		Unit unit = this.scope.unit(id, me);
		LocalDate elected = Objects.requireNonNull(form.electedOn());
		Rules rules = this.regulations.on(this.scope.today());
		LocalDate due = elected.plusYears(years(unit.kind(), rules));
		Rule shift = rules.value("term.shift");
		form.check(due, shift.number(), shift.cited());
		this.jdbc
			.sql("""
					insert into organization_term (id, unit_id, elected_on, due_on, extended_to, approval)
					values (?, ?, ?, ?, ?, ?) on conflict (unit_id, elected_on)
					do update set due_on = excluded.due_on, extended_to = excluded.extended_to, approval = excluded.approval""")
			.params(Arrays.asList(Ids.next(), id, elected, due, form.extendedTo(), form.approval()))
			.update();
		this.events.publishEvent(new AuditFact("organization.elected", "unit", id, "登记 " + Days.full(elected)
				+ " 换届，任期到 " + ((form.extendedTo() != null) ? Days.full(form.extendedTo()) + "（延期）" : Days.full(due))));
	}

	private static int years(UnitKind kind, Rules rules) {
		String key = (kind == UnitKind.COMMITTEE) ? "term.committee"
				: (kind == UnitKind.GENERAL_BRANCH) ? "term.general" : "term.branch";
		return rules.value(key).number();
	}

	@Transactional(readOnly = true)
	List<Term> of(UUID unit) {
		return this.jdbc.sql("""
				select elected_on, due_on, extended_to, approval from organization_term where unit_id = ?
				order by elected_on desc""").param(unit).query(Term.class).list();
	}

	record Term(LocalDate electedOn, LocalDate dueOn, @Nullable LocalDate extendedTo, @Nullable String approval) {

		public LocalDate end() {
			return (this.extendedTo != null) ? this.extendedTo : this.dueOn;
		}

	}

}
