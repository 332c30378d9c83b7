package org.partyplan.honour;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for honours, those under way first. */
@Component
class AwardList {

	/** What an export of it holds. */
	static final ListExport<Row> EXPORT = ListExport.of("honour.exported", "评选表彰", SheetColumn.of("荣誉", 10, Row::kind),
			SheetColumn.of("级别", 5, (row) -> row.level().label()), SheetColumn.of("对象", 12, Row::who),
			SheetColumn.of("单位", 12, Row::unit), SheetColumn.of("申报", 8, Row::appliedOn),
			SheetColumn.of("现在", 6, Row::word), SheetColumn.of("最近一步", 8, Row::stageOn),
			SheetColumn.of("命名", 8, Row::awardedOn), SheetColumn.of("说明", 16, Row::note));

	private static final int SIZE = 30;

	private static final String FROM = """
			from honour_award a join honour_kind k on k.id = a.kind_id join organization_unit u on u.id = a.unit_id
			left join organization_person p on p.id = a.person_id
			join lateral (select s.name, s.on_day, s.note from honour_step s where s.award_id = a.id
			  order by s.position desc limit 1) last on true
			join honour_step first on first.award_id = a.id and first.position = 1
			where %s
			  and (cast(:unit as uuid) is null
			    or cast(:unit as uuid) = any(u.above))
			  and (cast(:kind as uuid) is null or a.kind_id = :kind)
			  and (cast(:state as text) is null or a.state = :state) and (cast(:level as text) is null or a.level = :level)
			  and (cast(:year as int) is null or extract(year from coalesce(a.awarded_on, first.on_day)) = :year)
			"""
		.formatted(Organizations.WITHIN);

	private static final String ROWS = """
			select a.id, k.name as kind, a.level, u.name as unit, p.name as person, a.team, a.state, first.on_day as applied_on,
			       last.name as stage, last.on_day as stage_on, a.awarded_on, last.note
			%s order by a.state <> 'OPEN', last.on_day desc, a.id desc
			"""
		.formatted(FROM);

	private static final String COUNTS = """
			select count(*) as all, count(*) filter (where a.state = 'OPEN') as open,
			       count(*) filter (where a.state = 'AWARDED') as awarded %s
			""".formatted(FROM);

	private final JdbcClient jdbc;

	AwardList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Counts counts(AwardFilter filter, CurrentUser me) {
		return bind(COUNTS, filter, me).query(Counts.class).single();
	}

	Paged<Row> page(AwardFilter filter, long total, CurrentUser me) {
		List<Row> rows = bind(ROWS + " limit %d offset :skip".formatted(SIZE), filter, me)
			.param("skip", Paged.offset(filter.pageNumber(), SIZE))
			.query(Row.class)
			.list();
		return new Paged<>(rows, filter.pageNumber(), SIZE, total);
	}

	Stream<Row> all(AwardFilter filter, CurrentUser me) {
		return bind(ROWS, filter, me).query(Row.class).stream();
	}

	private JdbcClient.StatementSpec bind(String sql, AwardFilter filter, CurrentUser me) {
		return this.jdbc.sql(sql)
			.param("scope", me.scope(Role.READERS))
			.param("unit", filter.unit(), Types.OTHER)
			.param("kind", filter.kind(), Types.OTHER)
			.param("state", (filter.state() == null) ? null : filter.state().name())
			.param("level", (filter.level() == null) ? null : filter.level().name())
			.param("year", filter.year(), Types.INTEGER);
	}

	record Counts(long all, long open, long awarded) {

		/** 在评 5 项，已命名 6 项. */
		public String heading() {
			return (this.all == 0) ? "还没有申报" : "在评 " + this.open + " 项，已命名 " + this.awarded + " 项";
		}

	}

	record Row(UUID id, String kind, Level level, String unit, @Nullable String person, String team, AwardState state,
			LocalDate appliedOn, String stage, LocalDate stageOn, @Nullable LocalDate awardedOn, String note) {

		/** The person or the team. */
		public String who() {
			return (this.person != null) ? this.person : this.team.isEmpty() ? this.unit : this.team;
		}

		/** What the chip says. */
		public String word() {
			return (this.state == AwardState.OPEN) ? "已" + this.stage : this.state.label();
		}

	}

}
