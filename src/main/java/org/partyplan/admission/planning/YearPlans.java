package org.partyplan.admission.planning;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.AdmissionStepKinds;
import org.partyplan.admission.model.CaseStatus;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.ProgressRows;
import org.partyplan.organization.Organizations;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year's quotas: read with what became of them, and written by the office. */
@Service
@Transactional
class YearPlans {

	private static final String ROWS = """
			select u.id, u.name as branch, coalesce(q.planned, 0) as planned, count(a.id) as approved,
			       count(a.id) filter (where a.educated) as educated,
			       count(a.id) filter (where a.educated or a.frontline) as either,
			       0 as possible, 0 as possible_educated, 0 as possible_either
			from organization_unit u
			left join admission_quota q on q.unit_id = u.id and q.year = :year
			left join (select t.id, t.educated, t.frontline, h.branch_id from admission_step t
			    join admission_case c on c.id = t.case_id
			    join organization_membership m on m.person_id = c.person_id and valid_on(m.valid_from, m.valid_to, t.happened_on)
			    join organization_unit h on h.id = m.unit_id
			    where t.kind = 'approval' and t.happened_on between :first and :last) a on a.branch_id = u.id
			where u.kind = 'BRANCH' and u.valid_from <= :last and (u.valid_to is null or u.valid_to > :first) and %s
			  and (cast(:unit as uuid) is null
			    or cast(:unit as uuid) = any(u.above))
			group by u.id, u.name, u.position, q.planned order by u.position, u.name
			"""
		.formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final ProgressRows courses;

	private final AdmissionStepKinds kinds;

	private final Law law;

	private final AdmissionAccess access;

	private final ApplicationEventPublisher events;

	YearPlans(JdbcClient jdbc, ProgressRows courses, AdmissionStepKinds kinds, Law law, AdmissionAccess access,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.courses = courses;
		this.kinds = kinds;
		this.law = law;
		this.access = access;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public YearPlan find(int year, CurrentUser me) {
		return find(year, null, me.scope(Role.ADMITTERS), me.is(Role.OFFICE));
	}

	/** Only counts, for whoever sees the figures. */
	@Transactional(readOnly = true)
	public YearPlan counts(@Nullable UUID unit, CurrentUser me) {
		return find(this.access.today().getYear(), unit, me.scope(Role.PARTY_READERS), false);
	}

	private YearPlan find(int year, @Nullable UUID unit, Set<UUID> scope, boolean keeps) {
		LocalDate today = this.access.today();
		LocalDate last = LocalDate.of(year, 12, 31);
		boolean current = year == today.getYear();
		Rules rules = this.law.on(current ? today : last);
		Map<UUID, List<AdmissionProgress>> possible = current ? possible(scope, unit, rules, last).stream()
			.collect(Collectors.groupingBy((course) -> course.who().branchId())) : Map.of();
		List<YearPlan.Row> rows = this.jdbc.sql(ROWS)
			.param("year", year)
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", last)
			.param("scope", scope)
			.param("unit", unit, java.sql.Types.OTHER)
			.query(YearPlan.Row.class)
			.list()
			.stream()
			.map((row) -> row.possible(possible.getOrDefault(row.id(), List.of())))
			.toList();
		return new YearPlan(year, today, current, rows, rules.value("admission.share.educated"),
				rules.value("admission.share.either"), keeps);
	}

	/** Those whom the superior may still approve by a day, if nothing is skipped. */
	List<AdmissionProgress> possible(Collection<UUID> scope, @Nullable UUID unit, Rules rules, LocalDate last) {
		LocalDate today = this.access.today();
		Layout layout = this.kinds.on(today);
		return this.courses.of(scope, unit, CaseStatus.OPEN, today)
			.stream()
			.filter((course) -> !course.has(AdmissionStepKind.APPROVAL))
			.filter((course) -> !new Projection(course, layout, rules, today).earliest(AdmissionStepKind.APPROVAL)
				.isAfter(last))
			.toList();
	}

	/** Quotas handed down, one a branch. */
	public void set(int year, List<UUID> units, List<String> planned, CurrentUser me) {
		if (units.size() != planned.size()) {
			throw new RuleBroken("admission.quota").at("planned");
		}
		for (int i = 0; i < units.size(); i++) {
			if (!this.access.within(units.get(i), me.scope(Role.OFFICE))) {
				throw new org.partyplan.shared.NotFound("unit " + units.get(i));
			}
			this.jdbc.sql("""
					insert into admission_quota (unit_id, year, planned) values (?, ?, ?)
					on conflict (unit_id, year) do update set planned = excluded.planned""")
				.params(units.get(i), year, number(planned.get(i)))
				.update();
		}
		this.events.publishEvent(new AuditFact("admission.quotas", "admission", null, year + " 年发展党员名额已定"));
	}

	private static int number(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(",", "").strip();
		if (!plain.matches("\\d{0,4}") || (!plain.isEmpty() && Integer.parseInt(plain) > 1000)) {
			throw new RuleBroken("admission.quota").at("planned");
		}
		return plain.isEmpty() ? 0 : Integer.parseInt(plain);
	}

}
