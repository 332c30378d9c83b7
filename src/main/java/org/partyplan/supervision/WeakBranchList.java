package org.partyplan.supervision;

import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.States;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Tone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of weak and lax branches: those being put right first. */
@Component
class WeakBranchList {

	private static final String ROWS = """
			select w.id, w.unit_id, u.name as unit, w.listed_on, w.reason, l.name as leader, p.name as partner, w.goal,
			       w.put_right_on, w.result, w.version
			from supervision_weak_branch w join organization_unit u on u.id = w.unit_id
			join organization_person l on l.id = w.leader_id left join organization_unit p on p.id = w.partner_id
			where %s and (cast(:id as uuid) is null or w.id = :id)
			order by w.put_right_on desc nulls first, w.listed_on desc, u.name, w.id
			""".formatted(Organizations.WITHIN);

	/** What the branch owed on a day of what fell due since it was listed. */
	private static final String OWED = """
			select a.title || '（' || a.period_label || '）' from execution_assignment a
			join organization_unit u on u.id = a.unit_id join supervision_weak_branch w on w.id = :id
			join organization_unit b on b.id = w.unit_id and b.id = any(u.above)
			where a.due_on >= w.listed_on and %s order by a.due_on, a.title
			""".formatted(States.OWED);

	private final JdbcClient jdbc;

	WeakBranchList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> of(Collection<UUID> scope) {
		return rows(scope, null);
	}

	Row one(UUID id, Collection<UUID> scope) {
		return rows(scope, id).stream().findFirst().orElseThrow(() -> new NotFound("weak branch " + id));
	}

	/** What of the records speaks against its being right again on a day. */
	List<String> owed(UUID id, LocalDate on) {
		return this.jdbc.sql(OWED).param("id", id).param("asOf", on).query(String.class).list();
	}

	private List<Row> rows(Collection<UUID> scope, @Nullable UUID id) {
		return this.jdbc.sql(ROWS).param("scope", scope).param("id", id, Types.OTHER).query(Row.class).list();
	}

	record Row(UUID id, UUID unitId, String unit, LocalDate listedOn, String reason, String leader,
			@Nullable String partner, String goal, @Nullable LocalDate putRightOn, @Nullable String result,
			int version) {

		public boolean open() {
			return this.putRightOn == null;
		}

		/** 整顿中，第 3 个月. */
		public String state(LocalDate today) {
			return open() ? "整顿中，第 " + (ChronoUnit.MONTHS.between(this.listedOn, today) + 1) + " 个月" : "已转化";
		}

		public Tone tone() {
			return open() ? Tone.SOON : Tone.DONE;
		}

		/** Who helps: 包联…，结对…. */
		public String helpers() {
			return "包联 " + this.leader + ((this.partner == null) ? "" : " · 结对 " + this.partner);
		}

	}

}
