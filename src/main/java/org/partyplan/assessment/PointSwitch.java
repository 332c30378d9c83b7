package org.partyplan.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points are off until an organisation decides to switch them on, from a day. */
@Service
@Transactional
class PointSwitch {

	private static final String LAST = """
			select s.organization_id, s.valid_from as "from", s.valid_to as until, s.decision, s.by_name
			from assessment_point_switch s join organization_unit o on o.id = s.organization_id
			where exists (select 1 from organization_unit mine where mine.id in (:units) and o.id = any(mine.above))
			order by s.valid_to is not null, s.valid_from desc limit 1
			""";

	private final JdbcClient jdbc;

	private final PointRuleBook rules;

	private final ApplicationEventPublisher events;

	PointSwitch(JdbcClient jdbc, PointRuleBook rules, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.events = events;
	}

	/** The span in force, or the last one; empty where points were never on. */
	@Transactional(readOnly = true)
	Optional<Span> last(CurrentUser me) {
		return this.jdbc.sql(LAST).param("units", me.scope(Role.ANY)).query(Span.class).optional();
	}

	void on(Form form, CurrentUser me) {
		UUID organization = me.office();
		LocalDate from = Objects.requireNonNull(form.from());
		this.jdbc
			.sql("select max(coalesce(valid_to, '9999-12-31')) from assessment_point_switch where organization_id = ?")
			.param(organization)
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single()
			.filter((until) -> until.isAfter(from))
			.ifPresent((until) -> {
				throw new RuleBroken("points.on").at("from");
			});
		this.jdbc.sql(
				"insert into assessment_point_switch (organization_id, valid_from, decision, by_name) values (?, ?, ?, ?)")
			.params(organization, from, form.decision().strip(), me.name())
			.update();
		this.rules.adopt(organization);
		tell("points.on", organization, "从" + Days.full(from) + "起开启积分，依据：" + form.decision().strip());
	}

	/** Nothing counts from that day on; what counted before stays. */
	void off(LocalDate on, CurrentUser me) {
		UUID organization = me.office();
		int ended = this.jdbc
			.sql("""
					update assessment_point_switch set valid_to = ? where organization_id = ? and valid_to is null and valid_from < ?""")
			.params(on, organization, on)
			.update();
		if (ended == 0) {
			int removed = this.jdbc.sql(
					"delete from assessment_point_switch where organization_id = ? and valid_to is null and valid_from = ?")
				.params(organization, on)
				.update();
			if (removed == 0) {
				throw new RuleBroken("points.off");
			}
		}
		tell("points.off", organization, "从" + Days.full(on) + "起关闭积分");
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "points", id, what));
	}

	/** From when to when points are on. */
	record Span(UUID organizationId, LocalDate from, @Nullable LocalDate until, String decision, String byName) {

		/** Whether they are on, on a day. */
		public boolean on(LocalDate day) {
			return !day.isBefore(this.from) && (this.until == null || day.isBefore(this.until));
		}

	}

	/** From when points count, and by which decision. */
	record Form(@NotNull @Nullable LocalDate from, @NotBlank @Size(max = 200) String decision) {
	}

}
