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
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts as of a day, with who holds them. */
@Component
class PostList {

	/** What an export of it holds. */
	static final ListExport<Row> EXPORT = ListExport.of("post.exported", "党员先锋岗",
			SheetColumn.merged("支部", 10, Row::unit), SheetColumn.of("先锋岗", 12, Row::title),
			SheetColumn.of("岗位地点", 12, Row::place), SheetColumn.of("设立", 8, Row::foundedOn),
			SheetColumn.of("情况", 5, Row::word), SheetColumn.of("在岗党员", 6, Row::person),
			SheetColumn.of("上岗", 8, Row::since), SheetColumn.of("承诺", 20, Row::promise),
			SheetColumn.of("撤销", 8, Row::endedOn));

	private static final int SIZE = 40;

	private static final String FROM = """
			from honour_post t join organization_unit u on u.id = t.unit_id
			left join lateral (
			  select h.person_id, p.name, h.valid_from, h.promise from honour_holder h
			  join organization_person p on p.id = h.person_id where %s and %s) now on true
			where %s and t.founded_on <= :day
			  and (cast(:unit as uuid) is null
			    or cast(:unit as uuid) = any(u.above))
			""".formatted(Holding.stands(":day"), Holding.held(":day"), Organizations.WITHIN);

	private static final String STATE = "case when %s then case when now.person_id is null then 'VACANT' else 'HELD' end else 'ENDED' end"
		.formatted(Holding.stands(":day"));

	private static final String ROWS = """
			select * from (select t.id, t.title, t.place, u.name as unit, u.position, t.founded_on, t.ended_on, now.person_id,
			  now.name as person, now.valid_from as since, now.promise, %s as state %s) found
			where case :state when '' then state <> 'ENDED' else state = :state end
			order by position, unit, title, id
			"""
		.formatted(STATE, FROM);

	private static final String COUNTS = """
			select count(*) filter (where state = 'HELD') as held, count(*) filter (where state = 'VACANT') as vacant,
			       count(*) filter (where state = 'ENDED') as ended from (select %s as state %s) found
			""".formatted(STATE, FROM);

	private final JdbcClient jdbc;

	PostList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Counts counts(PostFilter filter, LocalDate day, CurrentUser me) {
		return bind(COUNTS, filter, day, me).query(Counts.class).single();
	}

	Paged<Row> page(PostFilter filter, LocalDate day, Counts counts, CurrentUser me) {
		List<Row> rows = bind(ROWS + " limit %d offset :skip".formatted(SIZE), filter, day, me)
			.param("state", filter.plainState())
			.param("skip", Paged.offset(filter.pageNumber(), SIZE))
			.query(Row.class)
			.list();
		return new Paged<>(rows, filter.pageNumber(), SIZE, counts.of(filter.plainState()));
	}

	Stream<Row> all(PostFilter filter, LocalDate day, CurrentUser me) {
		return bind(ROWS, filter, day, me).param("state", filter.plainState()).query(Row.class).stream();
	}

	private JdbcClient.StatementSpec bind(String sql, PostFilter filter, LocalDate day, CurrentUser me) {
		return this.jdbc.sql(sql)
			.param("scope", me.scope(Role.READERS))
			.param("day", day)
			.param("unit", filter.unit(), Types.OTHER);
	}

	/** How many posts of each state there are. */
	record Counts(int held, int vacant, int ended) {

		int of(String state) {
			return switch (state) {
				case "HELD" -> this.held;
				case "VACANT" -> this.vacant;
				case "ENDED" -> this.ended;
				default -> this.held + this.vacant;
			};
		}

		/** 设岗 28 个，27 个在岗，空缺 1 个. */
		public String heading() {
			int all = this.held + this.vacant;
			return (all == 0) ? "还没有设先锋岗"
					: "设岗 " + all + " 个，" + ((this.vacant == 0) ? "全部在岗" : this.held + " 个在岗，空缺 " + this.vacant + " 个");
		}

	}

	record Row(UUID id, String title, String place, String unit, int position, LocalDate foundedOn,
			@Nullable LocalDate endedOn, @Nullable UUID personId, @Nullable String person, @Nullable LocalDate since,
			@Nullable String promise, String state) {

		public Tone tone() {
			return this.state.equals("HELD") ? Tone.DONE : this.state.equals("VACANT") ? Tone.SOON : Tone.NA;
		}

		public String word() {
			return this.state.equals("HELD") ? "在岗" : this.state.equals("VACANT") ? "空缺" : "已撤";
		}

	}

}
