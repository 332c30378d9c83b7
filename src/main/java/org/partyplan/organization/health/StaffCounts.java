package org.partyplan.organization.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Unit;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office writes down 职工总数, day by day. */
@Service
@Transactional
class StaffCounts {

	private static final String SET = """
			insert into organization_staff_count (id, unit_id, counted_on, staff, source, by_name)
			values (?, ?, ?, ?, ?, ?) on conflict (unit_id, counted_on)
			do update set staff = excluded.staff, source = excluded.source, by_name = excluded.by_name
			""";

	private final JdbcClient jdbc;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	StaffCounts(JdbcClient jdbc, Scope scope, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.scope = scope;
		this.events = events;
	}

	/** The same day written again corrects it. */
	void set(UUID id, StaffController.StaffForm form, CurrentUser me) {
		Unit unit = this.scope.unit(id, me);
		if (unit.kind() != UnitKind.COMMITTEE) {
			throw new RuleBroken("organization.staff.committee", unit.name());
		}
		this.jdbc.sql(SET)
			.params(Ids.next(), unit.id(), Objects.requireNonNull(form.countedOn()),
					Objects.requireNonNull(form.staff()), Objects.requireNonNullElse(form.source(), "").strip(),
					me.name())
			.update();
		this.events.publishEvent(new AuditFact("organization.staffCounted", "unit", unit.id(),
				"登记 " + Days.full(form.countedOn()) + " 职工总数 " + form.staff()));
	}

	void delete(UUID unit, UUID count, CurrentUser me) {
		this.scope.unit(unit, me);
		int deleted = this.jdbc.sql("delete from organization_staff_count where id = ? and unit_id = ?")
			.params(count, unit)
			.update();
		if (deleted == 0) {
			throw new NotFound("staff count " + count);
		}
		this.events.publishEvent(new AuditFact("organization.staffCountDeleted", "unit", unit, "删除一次职工总数"));
	}

	@Transactional(readOnly = true)
	List<Count> of(UUID unit) {
		return this.jdbc.sql("""
				select id, counted_on, staff, source, by_name from organization_staff_count where unit_id = ?
				order by counted_on desc""").param(unit).query(Count.class).list();
	}

	record Count(UUID id, LocalDate countedOn, int staff, String source, String byName) {
	}

}
