package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The few entries that no record gives: written by the office, with a reason. */
@Service
@Transactional
class PointKeeping {

	private static final String WITHDRAWN = """
			update assessment_point_entry e set withdrawn_on = :on
			where e.id = :id and e.withdrawn_on is null and e.appeal_id is null and exists (
			  select 1 from organization_membership m join organization_unit u on u.id = m.unit_id
			  where m.person_id = e.person_id and valid_on(m.valid_from, m.valid_to, :on) and %s)
			returning e.person_id
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final PointRows rows;

	private final PointSwitch points;

	private final ApplicationEventPublisher events;

	PointKeeping(JdbcClient jdbc, PointRows rows, PointSwitch points, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.points = points;
		this.events = events;
	}

	void write(UUID person, Form form, CurrentUser me) {
		PointRows.Who who = this.rows.decided(person, me);
		LocalDate on = Objects.requireNonNull(form.on());
		if (this.points.last(me).filter((span) -> span.on(on)).isEmpty()) {
			throw new RuleBroken("points.notOn", on).at("on");
		}
		insert(person, on, Objects.requireNonNull(form.points()), form.reason().strip(), null, me);
		tell("points.written", person, "给" + who.name() + "登记积分 " + Points.plain(form.points()) + "：" + form.reason());
	}

	/** It was a slip. */
	UUID withdraw(UUID entry, CurrentUser me) {
		UUID person = this.jdbc.sql(WITHDRAWN)
			.param("on", this.rows.today())
			.param("id", entry)
			.param("scope", me.scope(Role.OFFICE))
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new NotFound("entry " + entry));
		tell("points.withdrawn", person, "撤销一条登记的积分");
		return person;
	}

	/** What an upheld appeal changes. */
	void correct(UUID person, BigDecimal change, String reason, UUID appeal, CurrentUser me) {
		insert(person, this.rows.today(), change, reason, appeal, me);
	}

	private void insert(UUID person, LocalDate on, BigDecimal change, String reason, @Nullable UUID appeal,
			CurrentUser me) {
		if (change.signum() == 0) {
			throw new RuleBroken("points.zero").at("points");
		}
		this.jdbc.sql("""
				insert into assessment_point_entry (id, person_id, on_day, points, reason, appeal_id, by_name)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(Ids.next(), person, on, change, reason, appeal, me.name()))
			.update();
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "points", id, what));
	}

	/** An entry by the office, with its reason. */
	record Form(@NotNull @PastOrPresent @Nullable LocalDate on,
			@NotNull @DecimalMin("-50") @DecimalMax("50") @Digits(integer = 3,
					fraction = 1) @Nullable BigDecimal points,
			@NotBlank @Size(max = 300) String reason) {
	}

}
