package org.partyplan.execution.adhoc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
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
			select e.id, e.kind, e.title, e.source, e.received_on, e.due_on, e.withdrawn_on, e.register_no, e.urgency,
			       e.monthly_until, l.name as lead, h.name as helper,
			       exists (select 1 from execution_errand_file f where f.errand_id = e.id) as paper,
			       count(a.id) filter (where a.status not in ('WITHDRAWN', 'NOT_APPLICABLE')) as units,
			       count(a.id) filter (where a.status = 'DONE') as done,
			       count(a.id) filter (where a.status in ('REPORTED', 'CLAIMED')) as reported,
			       count(a.id) filter (where a.status in ('OPEN', 'RETURNED') and a.due_on < :today) as owed,
			       count(*) over () as errands
			from execution_errand e left join organization_unit l on l.id = e.lead_unit_id
			left join organization_unit h on h.id = e.helper_unit_id left join execution_assignment a on a.source_id = e.id
			where e.organization_id in (:office)
			group by e.id, l.name, h.name order by e.received_on desc, e.id desc limit %d offset :skip
			"""
		.formatted(SIZE);

	private static final String UNITS = """
			select distinct unit_id from execution_assignment where source_id = ? and status <> 'WITHDRAWN'
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
			@Nullable LocalDate withdrawnOn, String registerNo, Urgency urgency, @Nullable LocalDate monthlyUntil,
			@Nullable String lead, @Nullable String helper, boolean paper, int units, int done, int reported, int owed,
			int errands) {

		/** 上级来文 · 收文 2026-118 · 加急 · 每月，到 2027年6月 · 牵头：宣传科，配合：院工会. */
		public String about() {
			return Stream
				.of(this.kind.label(), this.registerNo.isEmpty() ? "" : "收文 " + this.registerNo,
						(this.urgency == Urgency.ORDINARY) ? "" : this.urgency.label(),
						(this.monthlyUntil == null) ? "" : "每月，到 " + Days.month(YearMonth.from(this.monthlyUntil)),
						(this.lead == null) ? ""
								: "牵头：" + this.lead + ((this.helper == null) ? "" : "，配合：" + this.helper),
						this.paper ? "附来文" : "")
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.joining(" · "));
		}

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
