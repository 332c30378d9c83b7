package org.partyplan.activity.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only history of records, and the log with it. */
@Component
public class ActivitySteps {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ActivitySteps(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	public void add(Activity activity, Kind kind, @Nullable String note, CurrentUser me) {
		this.jdbc.sql("""
				insert into activity_step (id, activity_id, kind, recorded_at, by_id, by_name, for_name, note)
				values (:id, :activity, :kind, :at, :by, :byName, :forName, :note)""")
			.param("id", Ids.next())
			.param("activity", activity.id())
			.param("kind", kind.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", me.id())
			.param("byName", me.name())
			.param("forName", Optional.ofNullable(me.actingFor(Role.SECRETARY)).orElse(me.actingFor(Role.DEPARTMENT)))
			.param("note", note)
			.update();
		this.events.publishEvent(new AuditFact("activity." + kind.name().toLowerCase(), "activity", activity.id(),
				kind.label() + words(activity)));
	}

	/** 外科一支部 2026年8月25日的主题党日：议题. */
	private String words(Activity activity) {
		return this.jdbc.sql("""
				select u.name || ' ' || cast(:day as text) || '的' || k.name || '：' || cast(:topic as text)
				from organization_unit u, measure_record_kind k where u.id = :unit and k.key = :kind""")
			.param("unit", activity.facts().unitId())
			.param("kind", activity.facts().kind())
			.param("day", Days.full(activity.facts().heldOn()))
			.param("topic", activity.facts().topic())
			.query(String.class)
			.single();
	}

	public List<Row> of(UUID activity) {
		return this.jdbc.sql("""
				select kind, recorded_at, by_name, for_name, note from activity_step where activity_id = ?
				order by recorded_at desc, id desc""").param(activity).query(Row.class).list();
	}

	/** What can happen to a record. */
	public enum Kind {

		DRAFTED("存草稿"), RECORDED("记录"), CHANGED("修改"), MADE_UP("补学"), CHECKED("核对"), RETURNED("退回"), TAKEN_BACK("收回"),
		WITHDRAWN("作废");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/** One line of the history. */
	public record Row(Kind kind, Instant recordedAt, String byName, @Nullable String forName, @Nullable String note) {

		/** 周砚青 代 陆知微. */
		public String by() {
			return (this.forName == null) ? this.byName : this.byName + " 代 " + this.forName;
		}

	}

}
