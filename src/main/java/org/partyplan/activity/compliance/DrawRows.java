package org.partyplan.activity.compliance;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.compliance.Draws.Purpose;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.Days;
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads draws: one statement. */
@Component
class DrawRows {

	private static final String OF_MONTH = """
			select d.id, d.purpose, d.period_label, d.seed, d.drawn_on, d.by_name as drawn_by, u.id as unit_id, u.name as unit,
			       x.finding, x.found_on, x.by_name, x.open, x.closing, x.closed_on, x.closed_by, d.candidates, d.lately,
			       (select count(*) from activity_drawn y where y.draw_id = d.id) as many
			from activity_draw d join activity_drawn x on x.draw_id = d.id join organization_unit u on u.id = x.unit_id
			where (d.purpose = 'SPOT_CHECK' and d.period_start = :month or d.purpose = 'OBSERVATION' and d.period_start = :quarter)
			  and %s order by d.purpose, x.position"""
		.formatted(Organizations.WITHIN);

	private static final DataClassRowMapper<Line> LINES = DataClassRowMapper.newInstance(Line.class);

	private final JdbcClient jdbc;

	DrawRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a month and its quarter that concern the scope. */
	List<Draw> of(LocalDate month, Collection<UUID> scope) {
		List<Drawn> drawn = this.jdbc.sql(OF_MONTH)
			.param("month", Purpose.SPOT_CHECK.period(month).start())
			.param("quarter", Purpose.OBSERVATION.period(month).start())
			.param("scope", scope)
			.query((row, number) -> new Drawn(LINES.mapRow(row, number), ids(row, "candidates"), ids(row, "lately"),
					row.getInt("many")))
			.list();
		return drawn.stream()
			.map((one) -> one.line().id())
			.distinct()
			.map((id) -> Draw.of(drawn.stream().filter((one) -> one.line().id().equals(id)).toList()))
			.toList();
	}

	private static List<UUID> ids(ResultSet row, String column) throws SQLException {
		@Nullable Array ids = row.getArray(column);
		return (ids == null) ? List.of() : List.of((UUID[]) ids.getArray());
	}

	private record Drawn(Line line, List<UUID> candidates, List<UUID> lately, int many) {
	}

	/**
	 * One draw with its branches.
	 *
	 * @param repeated whether its seed draws the same ones again
	 */
	record Draw(List<Line> lines, boolean repeated) {

		private static Draw of(List<Drawn> drawn) {
			Drawn first = drawn.get(0);
			List<Line> lines = drawn.stream().map(Drawn::line).toList();
			return new Draw(lines, Lots.draw(first.candidates(), first.lately(), first.many(), first.line().seed())
				.containsAll(lines.stream().map(Line::unitId).toList()));
		}

		public UUID id() {
			return this.lines.get(0).id();
		}

		public Purpose purpose() {
			return this.lines.get(0).purpose();
		}

		/** 2026年5月，抽签号 20265，陆知微 5月3日抽取；按抽签号重抽，结果相同. */
		public String words() {
			Line first = this.lines.get(0);
			return first.periodLabel() + "，抽签号 " + first.seed() + "，" + first.drawnBy() + " "
					+ Days.words(first.drawnOn()) + "抽取" + (this.repeated ? "；按抽签号重抽，结果相同" : "");
		}

	}

	/**
	 * A branch that was drawn.
	 *
	 * @param open whether something is still to be put right
	 * @param closing how it was put right
	 */
	record Line(UUID id, Purpose purpose, String periodLabel, long seed, LocalDate drawnOn, String drawnBy, UUID unitId,
			String unit, @Nullable String finding, @Nullable LocalDate foundOn, @Nullable String byName, boolean open,
			@Nullable String closing, @Nullable LocalDate closedOn, @Nullable String closedBy) {

		public Tone tone() {
			return (this.finding == null) ? Tone.NONE : this.open ? Tone.SOON : Tone.DONE;
		}

		public String word() {
			return (this.finding == null) ? "还没去看" : this.open ? "待整改" : (this.closing == null) ? "已看" : "已销号";
		}

	}

}
