package org.partyplan.plan.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The page of all plans: the office's drafts, what is under way for those who lead, what
 * has been issued for everyone in and below the organisation.
 */
@Component
class PlanList {

	static final int SIZE = 20;

	/** The same rule as for the single plan, see {@link PlanAccess}. */
	private static final String SEEN = """
			from plan_plan p join organization_unit u on u.id = p.organization_id
			where p.status <> 'AMENDMENT' and (%s or (p.status <> 'DRAFT' and %s)
			    or (p.status in ('ISSUED', 'ARCHIVED', 'REVOKED') and (%s
			        or exists (select 1 from organization_unit m where m.id in (:any) and u.id = any(m.above)))))
			""".formatted(within(":office"), within(":leader"), within(":watcher"));

	private static final String ROWS = """
			select p.id, p.year, p.title, p.status, p.document_number, p.issued_on, u.name as organization,
			       (select count(*) from plan_task t where t.plan_id = p.id and t.withdrawn_on is null) as tasks,
			       (select count(*) from plan_metric m where m.plan_id = p.id and m.withdrawn_on is null) as metrics,
			       count(*) over () as total
			""" + SEEN + """
			and p.year = coalesce(:year, p.year) and p.status = coalesce(:status, p.status)
			order by p.year desc, p.id desc limit :size offset :offset
			""";

	private static final String READINGS = """
			select r.id, r.file_name, r.created_at from plan_reading r join organization_unit u on u.id = r.organization_id
			where %s and r.plan_id is null order by r.created_at desc
			"""
		.formatted(Organizations.WITHIN);

	private static final String SOURCES = """
			select p.id, p.year, p.title, p.status from plan_plan p join organization_unit u on u.id = p.organization_id
			where p.status <> 'AMENDMENT' and %s order by p.year desc, p.id desc
			""".formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	PlanList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Sheet sheet(@Nullable Integer year, @Nullable PlanStatus status, int page, CurrentUser me) {
		List<Row> rows = seen(ROWS, me).param("year", year, java.sql.Types.INTEGER)
			.param("status", (status == null) ? null : status.name(), java.sql.Types.VARCHAR)
			.param("size", SIZE)
			.param("offset", Paged.offset(page, SIZE))
			.query(Row.class)
			.list();
		List<Integer> years = seen("select distinct p.year " + SEEN + " order by p.year desc", me).query(Integer.class)
			.list();
		long total = rows.isEmpty() ? 0 : rows.get(0).total();
		return new Sheet(new Paged<>(rows, page, SIZE, total), years, year, status,
				own(READINGS, me).query(Unfinished.class).list(), me.is(Role.OFFICE));
	}

	/** The plans that the office may copy, the newest first. */
	List<Source> sources(CurrentUser me) {
		return own(SOURCES, me).query(Source.class).list();
	}

	private JdbcClient.StatementSpec seen(String sql, CurrentUser me) {
		return this.jdbc.sql(sql)
			.param("office", me.scope(Role.OFFICE))
			.param("leader", me.scope(Role.LEADER))
			.param("watcher", me.scope(Role.WATCHERS))
			.param("any", me.scope(Role.ANY));
	}

	private JdbcClient.StatementSpec own(String sql, CurrentUser me) {
		return this.jdbc.sql(sql).param("scope", me.scope(Role.OFFICE));
	}

	private static String within(String scope) {
		return Organizations.WITHIN.replace(":scope", scope);
	}

	record Sheet(Paged<Row> plans, List<Integer> years, @Nullable Integer year, @Nullable PlanStatus status,
			List<Unfinished> unfinished, boolean writes) {

		public boolean filtered() {
			return year() != null || status() != null;
		}

		/** The list's address with its filter, for the pager. */
		public String url() {
			return "/plans?" + ((year() != null) ? "year=" + year() + "&" : "")
					+ ((status() != null) ? "status=" + status() + "&" : "");
		}

	}

	record Row(UUID id, int year, String title, PlanStatus status, @Nullable String documentNumber,
			@Nullable LocalDate issuedOn, String organization, long tasks, long metrics, long total) {

		/** A draft opens in the editor for those who write. */
		public String href(boolean writes) {
			return "/plans/" + id() + ((writes && status() == PlanStatus.DRAFT) ? "/edit" : "");
		}

	}

	record Unfinished(UUID id, String fileName, Instant createdAt) {
	}

	record Source(UUID id, int year, String title, PlanStatus status) {

		/** For a select. */
		public String name() {
			return title() + "（" + year() + "年，" + status().label() + "）";
		}

	}

}
