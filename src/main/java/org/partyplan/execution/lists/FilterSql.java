package org.partyplan.execution.lists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.execution.States;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Period;
import org.partyplan.shared.Role;

/**
 * A filter as a where clause over {@code execution_assignment a}, its unit {@code u}, its
 * task {@code t} and its plan {@code p}, with the parameters it needs.
 */
final class FilterSql {

	static final String FROM = """
			from execution_assignment a join organization_unit u on u.id = a.unit_id
			left join plan_task t on t.id = a.source_id left join plan_plan p on p.id = t.plan_id
			""";

	/** The due day has passed, whatever became of it. */
	private static final String PASSED = "a.due_on < :asOf and not " + States.GONE;

	/** Before a unit's id: that unit without its subtree. */
	private static final String ONLY = "only-";

	/**
	 * Instead of a unit: all branches, as the table shows them where no unit is chosen.
	 */
	static final String BRANCHES = "branches";

	static final String BRANCHES_ONLY = " and u.kind = 'BRANCH'";

	private final StringBuilder where = new StringBuilder("where ");

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	FilterSql(String scope, LocalDate asOf, CurrentUser me) {
		this.where.append(scope);
		this.parameters.put("asOf", asOf);
		this.parameters.put("own", me.scope(Role.RESPONSIBLE));
		this.parameters.put("office", me.scope(Role.OFFICE));
		this.parameters.put("over", me.scope(Role.OVERSEERS));
	}

	/** Due in the period. */
	FilterSql due(Period period) {
		and("a.due_on between :from and :to", "from", period.start());
		this.parameters.put("to", period.end());
		return this;
	}

	FilterSql subject(RowFilter filter) {
		if (filter.plan() != null) {
			and("t.plan_id = :plan", "plan", filter.plan());
		}
		if (filter.task() != null) {
			and("a.source_id = :task", "task", filter.task());
		}
		if ("errands".equals(filter.section())) {
			this.where.append(" and a.source_kind <> 'task'");
		}
		else if (named(filter.section())) {
			and("t.section_id = :section", "section", id(filter.section()));
		}
		return this;
	}

	/** A unit's subtree; where none is named, {@code otherwise}. */
	FilterSql unit(@Nullable String unit, String otherwise) {
		if ("other".equals(unit)) {
			this.where.append(" and u.kind not in ('BRANCH', 'GROUP')");
		}
		else if (BRANCHES.equals(unit)) {
			this.where.append(BRANCHES_ONLY);
		}
		else if (unit != null && unit.startsWith(ONLY)) {
			and("u.id = :unit", "unit", id(unit.substring(ONLY.length())));
		}
		else if (named(unit)) {
			and("cast(:unit as uuid) = any(u.above)", "unit", id(unit));
		}
		else {
			this.where.append(otherwise);
		}
		return this;
	}

	FilterSql state(@Nullable String state) {
		this.where.append(" and ").append(switch ((state != null) ? state : "all") {
			case "owed" -> States.OWED;
			case "late" -> States.LATE;
			case "reported" -> States.HANDED_IN;
			case "done" -> States.DONE;
			case "na" -> States.NOT_APPLICABLE;
			case "claimed" -> States.CLAIMED;
			case "asked" -> "(not " + States.GONE + " or " + States.NOT_APPLICABLE + ")";
			case "due" -> States.UPCOMING;
			case "passed" -> PASSED;
			case "met" -> PASSED + " and " + States.DONE;
			case "handed" -> PASSED + " and " + States.HANDED_IN;
			default -> "not " + States.GONE;
		});
		return this;
	}

	private void and(String condition, String name, Object value) {
		this.where.append(" and ").append(condition);
		this.parameters.put(name, value);
	}

	String sql() {
		return FROM + this.where;
	}

	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

	private static boolean named(@Nullable String id) {
		return id != null && !id.isBlank();
	}

	private static UUID id(@Nullable String id) {
		try {
			return UUID.fromString(String.valueOf(id));
		}
		catch (IllegalArgumentException none) {
			throw new NotFound("id " + id);
		}
	}

}
