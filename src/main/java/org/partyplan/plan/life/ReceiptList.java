package org.partyplan.plan.life;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which branches have signed for a plan or an amendment. */
@Component
public class ReceiptList {

	private static final String ROWS = """
			select r.unit_id, u.name as unit, r.signed_at, r.by_name, r.for_name
			from plan_receipt r join organization_unit u on u.id = r.unit_id
			where r.plan_id = :plan and r.amendment_number = :number
			order by r.signed_at, u.sort_path
			""";

	private final JdbcClient jdbc;

	ReceiptList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All for the office and the leaders; a secretary's own branches for the secretary.
	 */
	public Receipts of(PlanAccess.Head plan, CurrentUser me) {
		boolean all = plan.office() || plan.leader();
		Set<UUID> own = me.units(Role.SECRETARY);
		if (!plan.issued() || (!all && own.isEmpty())) {
			return new Receipts(plan.current(), all, List.of(), List.of());
		}
		List<Row> rows = this.jdbc.sql(ROWS)
			.param("plan", plan.id())
			.param("number", plan.current())
			.query(Row.class)
			.list();
		return new Receipts(plan.current(), all, rows,
				rows.stream().filter((row) -> own.contains(row.unitId())).toList());
	}

	/**
	 * The receipts of one number.
	 *
	 * @param number 0 for the plan itself
	 * @param all whether the reader sees everybody's
	 * @param rows everybody's
	 * @param own the reader's own branches'
	 */
	public record Receipts(int number, boolean all, List<Row> rows, List<Row> own) {

		public List<Row> signed() {
			return rows().stream().filter((row) -> row.signedAt() != null).toList();
		}

		public List<Row> open() {
			return rows().stream().filter((row) -> row.signedAt() == null).toList();
		}

		public String openNames() {
			return open().stream().map(Row::unit).collect(Collectors.joining("、"));
		}

		/** 计划 or 第 1 号调整. */
		public String of() {
			return (number() == 0) ? "计划" : "第 " + number() + " 号调整";
		}

	}

	record Row(UUID unitId, String unit, @Nullable Instant signedAt, @Nullable String byName,
			@Nullable String forName) {

		public String who() {
			return byName() + ((forName() == null) ? "" : "（代" + forName() + "）");
		}

	}

}
