package org.partyplan.execution.lists;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Found;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the filters of the lists offer: two statements. */
@Component
class AssignmentFilterOptions {

	private static final String SECTIONS = """
			select s.id, plan_heading(s.no, s.title) as name, p.id as plan_id, p.title as plan
			from plan_section s join plan_plan p on p.id = s.plan_id
			where p.status in ('ISSUED', 'ARCHIVED') and p.year = :year
			  and p.organization_id in (select u.id from organization_unit u join organization_unit mine
			    on mine.id in (:mine) and (mine.id = any(u.above) or u.id = any(mine.above)))
			order by p.organization_id, p.issued_on, s.position limit %d
			""".formatted(Found.MOST + 1);

	private final JdbcClient jdbc;

	private final Organizations organizations;

	AssignmentFilterOptions(JdbcClient jdbc, Organizations organizations) {
		this.jdbc = jdbc;
		this.organizations = organizations;
	}

	Offer offer(int year, LocalDate today, CurrentUser me) {
		Set<UUID> mine = me.units(Role.READERS);
		List<Section> sections = mine.isEmpty() ? List.of()
				: this.jdbc.sql(SECTIONS).param("year", year).param("mine", mine).query(Section.class).list();
		Found<Section> found = Found.of(sections, "");
		return new Offer(PeriodChoice.options(year), found.rows(), found.more(), this.organizations.tree(mine, today));
	}

	/**
	 * What can be chosen.
	 *
	 * @param periods of the year
	 * @param sections of the year's plans
	 * @param more whether there are other sections still
	 * @param units everything in scope
	 */
	record Offer(List<PeriodChoice> periods, List<Section> sections, boolean more, List<UnitRef> units) {

		/** 党组织 only. */
		public List<UnitRef> parties() {
			return this.units.stream().filter((unit) -> unit.kind().party()).toList();
		}

		/** The plans, where there are several. */
		public List<Section> plans() {
			Map<UUID, Section> firsts = new LinkedHashMap<>();
			this.sections.forEach((section) -> firsts.putIfAbsent(section.planId(), section));
			return (firsts.size() > 1) ? List.copyOf(firsts.values()) : List.of();
		}

	}

	/** A section and the plan it stands in. */
	record Section(UUID id, String name, UUID planId, String plan) {
	}

}
