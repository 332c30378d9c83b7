package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appeals as they are read: somebody's, and those that wait for the office. */
@Component
class AppealList {

	private static final int SIZE = 30;

	private static final String FROM = """
			from assessment_appeal a join organization_person p on p.id = a.person_id
			join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :day)
			join organization_unit u on u.id = m.unit_id where %s
			""".formatted(Organizations.WITHIN);

	private static final String ROWS = """
			select a.id, a.person_id, p.name, u.name as unit, a.entry_label, a.entry_points, a.said, a.filed_on, a.by_name,
			       a.state, a.answer, a.answered_on, a.answered_by, a.version, count(*) over () as total
			"""
			+ FROM;

	private final JdbcClient jdbc;

	private final PointRows rows;

	AppealList(JdbcClient jdbc, PointRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	List<Row> of(UUID person) {
		return this.jdbc
			.sql("""
					select a.id, a.person_id, '' as name, '' as unit, a.entry_label, a.entry_points, a.said, a.filed_on, a.by_name,
					       a.state, a.answer, a.answered_on, a.answered_by, a.version, 0 as total
					from assessment_appeal a where a.person_id = ? order by a.filed_on desc, a.id desc""")
			.param(person)
			.query(Row.class)
			.list();
	}

	/** Those that wait first. */
	Paged<Row> page(int page, CurrentUser me) {
		List<Row> found = this.jdbc
			.sql(ROWS + " order by a.state <> 'OPEN', a.filed_on desc, a.id desc limit :size offset :skip")
			.param("day", this.rows.today())
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.param("size", SIZE)
			.param("skip", Paged.offset(page, SIZE))
			.query(Row.class)
			.list();
		return new Paged<>(found, page, SIZE, found.isEmpty() ? 0 : found.get(0).total());
	}

	/** One the office may answer. */
	Row find(UUID id, CurrentUser me) {
		return this.jdbc.sql(ROWS + " and a.id = :id")
			.param("day", this.rows.today())
			.param("scope", me.scope(Role.OFFICE))
			.param("id", id)
			.query(Row.class)
			.optional()
			.orElseThrow(() -> new NotFound("appeal " + id));
	}

	record Row(UUID id, UUID personId, String name, String unit, String entryLabel, BigDecimal entryPoints, String said,
			LocalDate filedOn, String byName, Appeal.State state, @Nullable String answer,
			@Nullable LocalDate answeredOn, @Nullable String answeredBy, int version, long total) {

		public boolean open() {
			return this.state == Appeal.State.OPEN;
		}

		public Tone tone() {
			return this.state.tone();
		}

		public String word() {
			return this.state.label();
		}

		public String points() {
			return Points.plain(this.entryPoints);
		}

	}

}
