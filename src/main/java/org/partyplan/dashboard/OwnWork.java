package org.partyplan.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.RecordLink;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the user's own units have to do next, and what they did this month: one statement.
 */
@Component
class OwnWork {

	static final int SOON = 14;

	private static final String ROWS = """
			select a.id, a.title, u.name as unit, n.name as person, a.period_label, a.due_on, a.grace_until, a.closed_on,
			       a.status, a.evidence, a.amount_label, l.name as lead, e.source, cast(:today as date) as today, a.unit_id, t.record_kind,
			       (select s.note from execution_step s where a.status = 'RETURNED' and s.assignment_id = a.id
			          and s.kind = 'RETURNED' order by s.recorded_at desc limit 1) as remark
			from execution_assignment a
			join organization_unit u on u.id = a.unit_id
			left join plan_task t on t.id = a.task_id
			left join organization_unit l on l.id = t.lead_unit_id
			left join execution_errand e on e.id = a.errand_id
			left join organization_person n on n.id = a.person_id
			where (%s or a.unit_id in (:office)) and a.status <> 'WITHDRAWN'
			  and (a.closed_on is null and (a.due_on <= :soon or a.status <> 'OPEN') or a.closed_on >= :first)
			order by a.status <> 'RETURNED', a.closed_on desc nulls first, a.due_on, a.title, a.id limit 200
			"""
		.formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	OwnWork(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> rows(CurrentUser me, LocalDate today) {
		return this.jdbc.sql(ROWS)
			.param("scope", me.scope(Role.RESPONSIBLE))
			.param("office", me.scope(Role.OFFICE))
			.param("today", today)
			.param("soon", today.plusDays(SOON))
			.param("first", today.withDayOfMonth(1))
			.query(Row.class)
			.list();
	}

	/** One assignment of the user's own. */
	record Row(UUID id, String title, String unit, @Nullable String person, String periodLabel, LocalDate dueOn,
			LocalDate graceUntil, @Nullable LocalDate closedOn, String status, Evidence evidence,
			@Nullable String amountLabel, @Nullable String lead, @Nullable String source, @Nullable String remark,
			LocalDate today, UUID unitId, @Nullable String recordKind) {

		public boolean returned() {
			return this.status.equals("RETURNED");
		}

		public boolean reported() {
			return this.status.equals("REPORTED");
		}

		public boolean closed() {
			return this.closedOn != null;
		}

		public boolean overdue() {
			return this.status.equals("OPEN") && this.dueOn.isBefore(this.today);
		}

		public boolean soon() {
			return this.status.equals("OPEN") && !overdue();
		}

		/** One press is enough. */
		public boolean ticks() {
			return this.status.equals("OPEN") && this.evidence == Evidence.NONE && this.amountLabel == null
					&& this.recordKind == null;
		}

		/** Where its button leads: to the record that ticks it off, where one does. */
		public String way() {
			return (this.recordKind == null) ? "/assignments/" + this.id : RecordLink.to(this.recordKind,
					(this.person == null) ? this.unitId : null, this.dueOn, this.today);
		}

		/** The button's word. */
		public String deed() {
			return (this.recordKind != null) ? RecordLink.deed(this.dueOn, this.today)
					: returned() ? "改后再交" : ticks() ? "完成" : "填报";
		}

		/** Made with the form, so that pressing twice does it once. */
		public UUID key() {
			return Ids.next();
		}

		public Tone tone() {
			return returned() ? Tone.BACK : this.graceUntil.isBefore(this.today) ? Tone.LATE : Tone.SOON;
		}

		public String word() {
			if (returned()) {
				return "退回";
			}
			if (this.graceUntil.isBefore(this.today)) {
				return "逾期 " + ChronoUnit.DAYS.between(this.dueOn, this.today) + " 天";
			}
			long left = ChronoUnit.DAYS.between(this.today, overdue() ? this.graceUntil : this.dueOn);
			String what = overdue() ? "宽限剩 " : "剩 ";
			return (left == 0) ? (overdue() ? "宽限到今天" : "今天到期") : what + left + " 天";
		}

		/** What it wants, in a few words; nothing for a tick. */
		public String wants() {
			if (this.recordKind != null) {
				return "记一次活动就办结";
			}
			String words = (this.evidence == Evidence.TEXT) ? "写三五句话，不要求附件"
					: (this.evidence == Evidence.FILE) ? "要附件" : "";
			String number = (this.amountLabel == null) ? "" : "报" + this.amountLabel;
			return (words.isEmpty() || number.isEmpty()) ? words + number : number + "，" + words;
		}

	}

}
