package org.partyplan.activity.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Period;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Spot checks and observations: drawn by lot, with what was found. */
@Service
@Transactional
class Draws {

	private static final int MOST = 12;

	private static final String BRANCHES = """
			select u.id from organization_unit u join organization_unit top on top.id = :organization and top.id = any(u.above)
			where u.kind = 'BRANCH' and valid_on(u.valid_from, u.valid_to, :today)
			""";

	private static final String LATELY = """
			select x.unit_id from activity_drawn x join activity_draw d on d.id = x.draw_id
			where d.organization_id = :organization and d.purpose = :purpose and d.period_start < :starts
			  and d.period_start >= cast(:starts as date) - 190
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Draws(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** Draws once a period; drawn again, it stands as it is. */
	void draw(Purpose purpose, LocalDate month, int many, long seed, CurrentUser me) {
		if (many < 1 || many > MOST) {
			throw new RuleBroken("activity.draw.many", MOST).at("many");
		}
		UUID organization = me.office();
		Period period = purpose.period(month);
		UUID id = Ids.next();
		int made = this.jdbc
			.sql("""
					insert into activity_draw (id, organization_id, purpose, period_start, period_label, seed, drawn_on, by_name)
					values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
			.params(id, organization, purpose.name(), period.start(), period.label(), seed, today(), me.name())
			.update();
		if (made == 1) {
			fill(id, organization, purpose, period, many, seed);
			this.events.publishEvent(new AuditFact("activity.drawn", "draw", id,
					period.label() + purpose.label() + "抽取 " + many + " 个支部，抽签号 " + seed));
		}
	}

	private void fill(UUID id, UUID organization, Purpose purpose, Period period, int many, long seed) {
		List<UUID> branches = this.jdbc.sql(BRANCHES)
			.param("organization", organization)
			.param("today", today())
			.query(UUID.class)
			.list();
		List<UUID> lately = this.jdbc.sql(LATELY)
			.param("organization", organization)
			.param("purpose", purpose.name())
			.param("starts", period.start())
			.query(UUID.class)
			.list();
		this.jdbc.sql("update activity_draw set candidates = ?, lately = ? where id = ?")
			.params(branches.toArray(UUID[]::new), lately.toArray(UUID[]::new), id)
			.update();
		int position = 0;
		for (UUID unit : Lots.draw(branches, lately, many, seed)) {
			this.jdbc.sql("insert into activity_drawn (draw_id, unit_id, position) values (?, ?, ?)")
				.params(id, unit, ++position)
				.update();
		}
	}

	/** What was found at a branch. */
	void find(UUID draw, UUID unit, String finding, boolean open, CurrentUser me) {
		if (finding.isBlank() || finding.length() > 1000) {
			throw new RuleBroken("activity.draw.finding").at("finding");
		}
		int found = this.jdbc.sql("""
				update activity_drawn x set finding = :finding, found_on = :today, by_name = :by, open = :open,
				  closing = null, closed_on = null, closed_by = null from activity_draw d
				where d.id = x.draw_id and x.draw_id = :draw and x.unit_id = :unit and d.organization_id in (:mine)""")
			.param("finding", finding.strip())
			.param("open", open)
			.param("today", today())
			.param("by", me.name())
			.param("draw", draw)
			.param("unit", unit)
			.param("mine", me.scope(Role.OFFICE))
			.update();
		if (found == 0) {
			throw new NotFound("draw " + draw);
		}
		this.events.publishEvent(new AuditFact("activity.found", "draw", draw, "写下抽查（观摩）所见"));
	}

	/** What was asked for has been done. */
	void close(UUID draw, UUID unit, String closing, CurrentUser me) {
		if (closing.isBlank() || closing.length() > 500) {
			throw new RuleBroken("activity.draw.closing").at("closing");
		}
		int closed = this.jdbc.sql("""
				update activity_drawn x set open = false, closing = :closing, closed_on = :today, closed_by = :by
				from activity_draw d where d.id = x.draw_id and x.draw_id = :draw and x.unit_id = :unit and x.open
				  and d.organization_id in (:mine)""")
			.param("closing", closing.strip())
			.param("today", today())
			.param("by", me.name())
			.param("draw", draw)
			.param("unit", unit)
			.param("mine", me.scope(Role.OFFICE))
			.update();
		if (closed == 0) {
			throw new NotFound("open finding " + draw);
		}
		this.events.publishEvent(new AuditFact("activity.findingClosed", "draw", draw, "抽查（观摩）所见已销号"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** What branches are drawn for. */
	enum Purpose {

		SPOT_CHECK("抽查"), OBSERVATION("观摩");

		private final String label;

		Purpose(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		Period period(LocalDate day) {
			return (this == OBSERVATION) ? Period.quarterOf(day) : Period.month(day.getYear(), day.getMonthValue());
		}

	}

}
