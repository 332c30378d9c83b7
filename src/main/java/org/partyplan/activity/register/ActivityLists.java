package org.partyplan.activity.register;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.document.ListExport;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of records: four statements. */
@Component
class ActivityLists {

	private static final int SIZE = 30;

	private static final String WHERE = """
			from activity_activity a join organization_unit u on u.id = a.unit_id
			where %s and a.held_on between :first and :last
			  and (cast(:unit as uuid) is null
			    or exists (select 1 from organization_unit one where one.id = :unit and u.path like one.path || '%%'))
			  and (cast(:kind as text) is null
			    or exists (select 1 from activity_count c where c.activity_id = a.id and c.kind = :kind))
			  and (cast(:person as uuid) is null or exists (select 1 from activity_attendance t
			    where t.activity_id = a.id and t.person_id = :person and t.state = 'PRESENT'))
			  and case when cast(:status as text) is null then a.status <> 'WITHDRAWN' else a.status = :status end
			""".formatted(Organizations.WITHIN);

	private static final String ROWS = """
			with found as materialized (
			  select a.*, case u.kind when 'GROUP' then (select b.name from organization_unit b where u.path = b.path || u.id || '/') || u.name else u.name end as unit
			  %s order by a.held_on desc, a.id desc limit :size offset :skip
			)
			select a.id, r.name as kind, a.variant, a.unit, a.held_on, a.topic, a.due_count, a.present_count, a.made_up_count,
			       a.served, k.served_label, a.status
			from found a join measure_record_kind r on r.key = a.kind join activity_kind k on k.key = a.kind
			order by a.held_on desc, a.id desc
			"""
		.formatted(WHERE);

	private static final String COUNT = "select count(*) from (select 1 %s limit %d) rows".formatted(WHERE,
			ActivityList.MOST + 1);

	private final JdbcClient jdbc;

	private final Organizations organizations;

	private final ActivityKinds kinds;

	private final Clock clock;

	ActivityLists(JdbcClient jdbc, Organizations organizations, ActivityKinds kinds, Clock clock) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.kinds = kinds;
		this.clock = clock;
	}

	ActivityList find(ActivityFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		long total = bind(COUNT, filter, me).query(Long.class).single();
		List<ActivityList.Row> rows = rows(filter, me, SIZE, Paged.offset(filter.pageNumber(), SIZE));
		return new ActivityList(filter, new Paged<>(rows, filter.pageNumber(), SIZE, total),
				this.organizations.tree(me.scope(Role.READERS), today), List.copyOf(this.kinds.all().values()),
				me.is(Role.KEEPERS), me.is(Role.OFFICE), me.is(Role.PARTY_READERS), today);
	}

	ListExport<ActivityList.Row> export(ActivityFilter filter) {
		LocalDate today = LocalDate.now(this.clock);
		return ActivityList.EXPORT.on(today)
			.noted("到 " + today + " 为止记下的")
			.where("单位", this.organizations.name(filter.unit()))
			.where("类型", filter.plainKind(), this::kind)
			.where("月份", filter.month())
			.where("从", filter.from())
			.where("到", filter.to())
			.where("状态", filter.status(), ActivityStatus::label)
			.where("参加人", filter.person(), (person) -> "选定的一人");
	}

	/** As many as a sheet holds, and one more where there is one. */
	List<ActivityList.Row> all(ActivityFilter filter, CurrentUser me) {
		return rows(filter, me, ActivityList.EXPORT.most() + 1, 0);
	}

	private String kind(String key) {
		return Optional.ofNullable(this.kinds.all().get(key)).map(ActivityKind::name).orElse("");
	}

	private List<ActivityList.Row> rows(ActivityFilter filter, CurrentUser me, int size, int skip) {
		return bind(ROWS, filter, me).param("size", size).param("skip", skip).query(ActivityList.Row.class).list();
	}

	private JdbcClient.StatementSpec bind(String sql, ActivityFilter filter, CurrentUser me) {
		return this.jdbc.sql(sql)
			.param("scope", me.scope(Role.READERS))
			.param("first", filter.first())
			.param("last", filter.last())
			.param("unit", filter.unit(), Types.OTHER)
			.param("kind", filter.plainKind())
			.param("person", filter.person(), Types.OTHER)
			.param("status", (filter.status() == null) ? null : filter.status().name());
	}

}
