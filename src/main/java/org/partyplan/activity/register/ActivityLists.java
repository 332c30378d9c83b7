package org.partyplan.activity.register;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
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
			    or cast(:unit as uuid) = any(u.above))
			  and (cast(:kind as text) is null
			    or exists (select 1 from activity_count c where c.activity_id = a.id and c.kind = :kind))
			  and (cast(:person as uuid) is null or exists (select 1 from activity_attendance t
			    where t.activity_id = a.id and t.person_id = :person and t.state = 'PRESENT'))
			  and (cast(:words as text) is null or strpos(lower(a.topic), lower(:words)) > 0)
			  and case when cast(:status as text) is null then a.status <> 'WITHDRAWN' else a.status = :status end
			""".formatted(Organizations.WITHIN);

	private static final String ROWS = """
			with found as materialized (
			  select a.*, case u.kind when 'GROUP' then (select b.name from organization_unit b where b.id = u.branch_id) || u.name else u.name end as unit
			  %s order by a.held_on desc, a.id desc limit :size offset :skip
			)
			select a.id, r.name as kind, a.variant, a.unit, a.held_on, a.topic, a.due_count, a.present_count, a.made_up_count,
			       a.served, k.served_label, a.status
			from found a join measure_record_kind r on r.key = a.kind join activity_kind k on k.key = a.kind
			order by a.held_on desc, a.id desc
			"""
		.formatted(WHERE);

	private static final String COUNT = Paged.counting(WHERE);

	/** So many are checked at one press. */
	private static final int MOST_CHECKED = 5000;

	/** Rows of an export that are read at a time. */
	private static final int FETCHED = 500;

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

	Page find(ActivityFilter filter, CurrentUser me) {
		LocalDate today = LocalDate.now(this.clock);
		long total = bind(COUNT, filter, me).query(Long.class).single();
		List<Page.Row> found = bind(ROWS, filter, me).param("size", SIZE + 1)
			.param("skip", Paged.offset(filter.pageNumber(), SIZE))
			.query(Page.Row.class)
			.list();
		List<UnitRef> units = this.organizations.tree(me.scope(Role.READERS), today);
		return new Page(filter, Paged.of(found, filter.pageNumber(), SIZE, total), units, kinds(units),
				me.is(Role.KEEPERS), me.is(Role.OFFICE), me.is(Role.PARTY_READERS), today);
	}

	/** Those of the list that wait to be checked. */
	List<UUID> unchecked(ActivityFilter filter, CurrentUser me) {
		return bind("select a.id " + WHERE + " and a.status = 'DONE' limit " + MOST_CHECKED, filter, me)
			.query(UUID.class)
			.list();
	}

	/** Those that some of the units keep. */
	private List<ActivityKind> kinds(List<UnitRef> units) {
		return this.kinds.all()
			.values()
			.stream()
			.filter((kind) -> units.stream().anyMatch((unit) -> kind.keptBy(unit.kind().name())))
			.toList();
	}

	ListExport<Page.Row> export(ActivityFilter filter) {
		LocalDate today = LocalDate.now(this.clock);
		return Page.EXPORT.on(today)
			.noted("到 " + Days.full(today) + " 为止记下的")
			.where("单位", this.organizations.name(filter.unit()))
			.where("类型", filter.plainKind(), this::kind)
			.where("月份", filter.month())
			.where("从", filter.from())
			.where("到", filter.to())
			.where("状态", filter.status(), ActivityStatus::label)
			.where("议题含", filter.words())
			.where("参加人", filter.person(), (person) -> "选定的一人");
	}

	/** All of them, as they are read. */
	Stream<Page.Row> all(ActivityFilter filter, CurrentUser me) {
		return bind(ROWS, filter, me).withFetchSize(FETCHED)
			.param("size", null, Types.BIGINT)
			.param("skip", 0)
			.query(Page.Row.class)
			.stream();
	}

	private String kind(String key) {
		return Optional.ofNullable(this.kinds.all().get(key)).map(ActivityKind::name).orElse("");
	}

	private JdbcClient.StatementSpec bind(String sql, ActivityFilter filter, CurrentUser me) {
		return this.jdbc.sql(sql)
			.param("scope", me.scope(Role.READERS))
			.param("first", filter.first())
			.param("last", filter.last())
			.param("unit", filter.unit(), Types.OTHER)
			.param("kind", filter.plainKind())
			.param("words", filter.words())
			.param("person", filter.person(), Types.OTHER)
			.param("status", (filter.status() == null) ? null : filter.status().name());
	}

	/**
	 * A page of records.
	 *
	 * @param units to choose from
	 * @param kinds to choose from
	 * @param keeps whether the user writes records anywhere
	 */
	record Page(ActivityFilter filter, Paged<Row> paged, List<UnitRef> units, List<ActivityKind> kinds, boolean keeps,
			boolean office, boolean studies, LocalDate today) {

		/** What an export of it holds. */
		static final ListExport<Row> EXPORT = ListExport.of("activity.exported", "活动记录",
				SheetColumn.of("日期", 8, Row::heldOn), SheetColumn.of("单位", 12, Row::unit),
				SheetColumn.of("类型", 10, Row::title), SheetColumn.of("主题", 28, Row::topic),
				SheetColumn.of("应到", 4, (row) -> (row.dueCount() == 0) ? null : row.dueCount()),
				SheetColumn.of("实到", 4, Row::presentCount), SheetColumn.of("补学", 4, Row::madeUpCount),
				SheetColumn.of("服务人次", 5, Row::served), SheetColumn.of("状态", 6, (row) -> row.status().label()));

		/** The finding. */
		public String heading() {
			String what = (this.filter.status() == null) ? "条活动记录" : "条" + this.filter.status().label() + "的记录";
			return (this.paged.total() == 0) ? "没有这样的活动记录" : this.paged.count() + " " + what;
		}

		/** One record. */
		record Row(UUID id, String kind, @Nullable String variant, String unit, LocalDate heldOn, String topic,
				int dueCount, int presentCount, int madeUpCount, @Nullable Integer served, @Nullable String servedLabel,
				ActivityStatus status) {

			public String title() {
				return (this.variant == null) ? this.kind : this.kind + this.variant;
			}

			/** 18/20，补 1. */
			public String attendance() {
				String came = (this.dueCount > 0)
						? this.presentCount + "/" + this.dueCount
								+ (this.madeUpCount > 0 ? "，补 " + this.madeUpCount : "")
						: (this.presentCount > 0) ? this.presentCount + " 人" : "";
				return (this.served == null) ? came
						: came + (came.isEmpty() ? "" : "，") + this.servedLabel + " " + this.served;
			}

		}

	}

}
