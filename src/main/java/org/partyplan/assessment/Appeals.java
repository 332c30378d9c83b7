package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Tone;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objections to entries: filed by the member or for the member, answered by the office.
 */
@Service
@Transactional
class Appeals {

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

	private final PointKeeping keeping;

	private final ApplicationEventPublisher events;

	Appeals(JdbcClient jdbc, PointRows rows, PointKeeping keeping, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.keeping = keeping;
		this.events = events;
	}

	void file(UUID person, int year, AppealForm form, CurrentUser me) {
		PointRows.Who who = this.rows.who(person, me);
		PointEntry entry = form.key().isEmpty() ? null : entry(person, year, form.key());
		int filed = this.jdbc
			.sql("""
					insert into assessment_appeal (id, person_id, entry_key, entry_label, entry_points, said, filed_on, by_name, state,
					  version) values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 0) on conflict do nothing""")
			.params(Ids.next(), person, form.key(), (entry == null) ? "少记了一条" : entry.rule() + "：" + entry.label(),
					(entry == null) ? BigDecimal.ZERO : entry.counted(), form.said().strip(), this.rows.today(),
					me.name())
			.update();
		if (filed == 0) {
			throw new RuleBroken("points.appeal.twice");
		}
		tell("points.appealed", person, who.name() + "的积分有一条申诉");
	}

	@Transactional(readOnly = true)
	List<Row> of(UUID person) {
		return this.jdbc
			.sql("""
					select a.id, a.person_id, '' as name, '' as unit, a.entry_label, a.entry_points, a.said, a.filed_on, a.by_name,
					       a.state, a.answer, a.answered_on, a.answered_by, a.version, 0 as total
					from assessment_appeal a where a.person_id = ? order by a.filed_on desc, a.id desc limit 50""")
			.param(person)
			.query(Row.class)
			.list();
	}

	/** Those that wait first. */
	@Transactional(readOnly = true)
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

	/** Right or not, with the reason; where right, the ledger gets a correction. */
	void answer(UUID id, AnswerForm form, CurrentUser me) {
		Row appeal = find(id, me);
		boolean upheld = Objects.requireNonNull(form.upheld());
		if (upheld && (form.points() == null || form.points().signum() == 0)) {
			throw new RuleBroken("points.appeal.points");
		}
		int answered = this.jdbc
			.sql("""
					update assessment_appeal set state = ?, answer = ?, answered_on = ?, answered_by = ?, version = version + 1
					where id = ? and version = ? and state = 'OPEN'""")
			.params(upheld ? "UPHELD" : "REJECTED", form.answer().strip(), this.rows.today(), me.name(), id,
					Objects.requireNonNull(form.version()))
			.update();
		if (answered == 0) {
			throw new OptimisticLockingFailureException("appeal " + id);
		}
		if (upheld) {
			this.keeping.correct(appeal.personId(), Objects.requireNonNull(form.points()),
					appeal.entryLabel() + "。" + form.answer().strip(), id, me);
		}
		tell("points.answered", appeal.personId(), appeal.name() + "的积分申诉" + (upheld ? "成立" : "不成立"));
	}

	private Row find(UUID id, CurrentUser me) {
		return this.jdbc.sql(ROWS + " and a.id = :id")
			.param("day", this.rows.today())
			.param("scope", me.scope(Role.OFFICE))
			.param("id", id)
			.query(Row.class)
			.optional()
			.orElseThrow(() -> new NotFound("appeal " + id));
	}

	private PointEntry entry(UUID person, int year, String key) {
		return this.rows.entries(person, year)
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("points.appeal.gone"));
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "points", id, what));
	}

	record Row(UUID id, UUID personId, String name, String unit, String entryLabel, BigDecimal entryPoints, String said,
			LocalDate filedOn, String byName, String state, @Nullable String answer, @Nullable LocalDate answeredOn,
			@Nullable String answeredBy, int version, long total) {

		public boolean open() {
			return this.state.equals("OPEN");
		}

		public Tone tone() {
			return open() ? Tone.WAIT : this.state.equals("UPHELD") ? Tone.DONE : Tone.NONE;
		}

		public String word() {
			return open() ? "待答复" : this.state.equals("UPHELD") ? "成立，已更正" : "不成立";
		}

		public String points() {
			return Points.plain(this.entryPoints);
		}

	}

}
