package org.partyplan.activity.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.regulation.Bound;
import org.partyplan.regulation.Regulations;
import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often the organisation asks for what the regulations ask for. */
@Service
@Transactional
class OwnDuties {

	static final List<Cadence> CADENCES = List.of(Cadence.MONTH, Cadence.QUARTER, Cadence.HALF_YEAR, Cadence.YEAR);

	private static final String ROOT = """
			select u.above[1] from organization_unit u where u.id in (:mine)
			order by u.path limit 1""";

	private static final String ROWS = """
			select d.kind, n.name, d.cadence as ruled, d.rule, o.cadence as own, o.from_day, o.by_name
			from activity_duty d join measure_record_kind n on n.key = d.kind
			left join lateral (select x.* from activity_duty_own x where x.organization_id = (%s) and x.kind = d.kind
			  order by x.from_day desc limit 1) o on true
			where valid_on(d.valid_from, d.valid_to, :day) order by d.position
			""".formatted(ROOT);

	private final JdbcClient jdbc;

	private final Regulations regulations;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OwnDuties(JdbcClient jdbc, Regulations regulations, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.regulations = regulations;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<Row> of(CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		Rules rules = this.regulations.on(today);
		return this.jdbc.sql(ROWS)
			.param("mine", me.units(Role.OFFICE))
			.param("day", today)
			.query(Own.class)
			.list()
			.stream()
			.map((own) -> new Row(own, rules.value(own.rule())))
			.toList();
	}

	YearMonth thisMonth() {
		return YearMonth.now(this.clock);
	}

	/** From a month on; the past is judged as it was asked for then. */
	Row ask(String kind, Cadence cadence, YearMonth from, CurrentUser me) {
		if (!CADENCES.contains(cadence)) {
			throw new RuleBroken("activity.duty.cadence").at("cadence");
		}
		int set = this.jdbc
			.sql("""
					insert into activity_duty_own (organization_id, kind, cadence, from_day, by_name)
					select (%s), d.kind, :cadence, :from, :by from activity_duty d where d.kind = :kind
					on conflict (organization_id, kind, from_day) do update set cadence = :cadence, by_name = :by"""
				.formatted(ROOT))
			.param("mine", me.units(Role.OFFICE))
			.param("kind", kind)
			.param("cadence", cadence.name())
			.param("from", from.atDay(1))
			.param("by", me.name())
			.update();
		if (set == 0) {
			throw new NotFound("duty " + kind);
		}
		this.events.publishEvent(new AuditFact("activity.dutySet", "setting", null,
				"从 " + from + " 起，“" + kind + "”按" + cadence.label() + "要求"));
		return of(me).stream().filter((row) -> row.own().kind().equals(kind)).findFirst().orElseThrow();
	}

	/** A duty and what the organisation made of it. */
	record Own(String kind, String name, Cadence ruled, String rule, @Nullable Cadence own, @Nullable LocalDate fromDay,
			@Nullable String byName) {
	}

	/**
	 * One line.
	 *
	 * @param rule what the regulation says
	 */
	record Row(Own own, Rule rule) {

		public Cadence asked() {
			return (this.own.own() == null) ? this.own.ruled() : this.own.own();
		}

		/** Less often than the regulation has it. */
		public boolean looser() {
			return this.rule.bound() != Bound.CUSTOM && CADENCES.indexOf(asked()) > CADENCES.indexOf(this.own.ruled());
		}

		public boolean stricter() {
			return CADENCES.indexOf(asked()) < CADENCES.indexOf(this.own.ruled());
		}

		/** 比《…》第十六条的每月松，以规定为准. */
		public String warning() {
			return "比" + this.rule.cited() + "的“" + this.own.ruled().label() + "”松，检查时以规定为准。";
		}

	}

}
