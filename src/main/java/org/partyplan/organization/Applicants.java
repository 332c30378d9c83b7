package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.organization.model.MemberRows;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody who applies and is not on the roster yet there. */
@Service
@Transactional
public class Applicants {

	private final JdbcClient jdbc;

	private final MemberRows rows;

	private final ApplicationEventPublisher events;

	Applicants(JdbcClient jdbc, MemberRows rows, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.events = events;
	}

	/**
	 * A new person of a branch, applicant since a day. Who calls has checked the scope.
	 * @param twin whether somebody of the same name there is known to be another person
	 */
	public UUID register(String name, LocalDate born, UUID unit, LocalDate from, boolean twin) {
		this.rows.requireHome(unit, from);
		if (!twin && known(name, unit)) {
			throw new RuleBroken("organization.applicant.twice", name, this.rows.unitName(unit));
		}
		UUID person = this.rows.person(name);
		this.jdbc.sql("update organization_person set born = ? where id = ?").params(born, person).update();
		this.rows.begin(MemberRows.MEMBERSHIP, person, unit, from);
		this.rows.begin(MemberRows.CATEGORY, person, Category.APPLICANT.name(), from);
		this.rows.came(person, "ADDED", null);
		this.events.publishEvent(new AuditFact("member.added", "person", person, "登记" + name + "，入党申请人"));
		return person;
	}

	private boolean known(String name, UUID unit) {
		return this.jdbc.sql("""
				select exists (select 1 from organization_person p
				  join organization_membership m on m.person_id = p.id and m.valid_to is null
				  join organization_unit u on u.id = m.unit_id
				  where p.name = ? and u.path like (select path from organization_unit where id = ?) || '%')""")
			.params(name, unit)
			.query(Boolean.class)
			.single();
	}

}
