package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office's register of work outside the plan: one statement. */
@Component
class AdHocTaskList {

	private static final int SIZE = 30;

	private static final String ROWS = """
			select e.id, e.kind, e.title, e.source, e.received_on, e.due_on, e.withdrawn_on,
			       count(a.id) filter (where a.status not in ('WITHDRAWN', 'NOT_APPLICABLE')) as units,
			       count(a.id) filter (where a.status = 'DONE') as done,
			       count(a.id) filter (where a.status in ('REPORTED', 'CLAIMED')) as reported,
			       count(a.id) filter (where a.status in ('OPEN', 'RETURNED') and a.due_on < :today) as owed,
			       count(*) over () as errands
			from execution_errand e left join execution_assignment a on a.source_id = e.id
			where e.organization_id in (:office)
			group by e.id order by e.received_on desc, e.id desc limit %d offset :skip
			""".formatted(SIZE);

	private static final String UNITS = """
			select unit_id from execution_assignment where source_id = ? and status <> 'WITHDRAWN'
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AdHocTaskList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Paged<Row> page(int page, CurrentUser me) {
		List<Row> rows = this.jdbc.sql(ROWS)
			.param("today", LocalDate.now(this.clock))
			.param("office", me.scope(Role.OFFICE))
			.param("skip", Paged.offset(page, SIZE))
			.query(Row.class)
			.list();
		return new Paged<>(rows, page, SIZE, rows.isEmpty() ? 0 : rows.get(0).errands());
	}

	/** Whom an errand falls to. */
	List<UUID> units(UUID errand) {
		return this.jdbc.sql(UNITS).param(errand).query(UUID.class).list();
	}

	/** One errand with how far it is. */
	record Row(UUID id, AdHocTaskKind kind, String title, String source, LocalDate receivedOn, LocalDate dueOn,
			@Nullable LocalDate withdrawnOn, int units, int done, int reported, int owed, int errands) {

		public Tone tone() {
			return (this.withdrawnOn != null) ? Tone.NA : (this.owed > 0) ? Tone.LATE
					: (this.done == this.units) ? Tone.DONE : (this.reported > 0) ? Tone.WAIT : Tone.NONE;
		}

		public String word() {
			return switch (tone()) {
				case NA -> "已撤销";
				case LATE -> "欠 " + this.owed + " 个单位";
				case DONE -> "都办结了";
				case WAIT -> "待审 " + this.reported;
				default -> "办理中";
			};
		}

	}

}
