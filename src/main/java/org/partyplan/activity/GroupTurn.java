package org.partyplan.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.InnerRows;

/**
 * One 党小组's turn at what each group of a branch has to do for itself.
 *
 * @param id which group
 * @param name as lists call it
 * @param heldOn when it met in the period, or null where it has not
 */
public record GroupTurn(UUID id, String name, @Nullable LocalDate heldOn) {

	private static final String SQL = """
			(select ROWS
			  from organization_unit g left join lateral (
			    select min(o.held_on) as held_on from activity_activity o join activity_count k on k.activity_id = o.id
			    where o.unit_id = g.id and k.kind = KIND and o.status in ('DONE', 'CHECKED')
			      and o.held_on between FIRST and least(LAST, cast(:asOf as date))) m on true
			  where g.kind = 'GROUP' and g.branch_id = BRANCH
			    and valid_on(g.valid_from, g.valid_to, least(LAST, cast(:asOf as date))))
			""".replace("ROWS", InnerRows.sql("g.position, g.name", "g.id", "g.name", "m.held_on"));

	/**
	 * The turns of a branch's groups in a period as one text, in SQL; the day is bound as
	 * {@code :asOf}.
	 * @param kind what each has to hold
	 * @param branch its id
	 * @param first the first day of the period
	 * @param last the last day
	 */
	public static String sql(String kind, String branch, String first, String last) {
		return SQL.replace("KIND", kind).replace("BRANCH", branch).replace("FIRST", first).replace("LAST", last);
	}

	/** Read back from such a text; none where there is none. */
	public static List<GroupTurn> of(@Nullable String text) {
		return InnerRows.of(text).stream().map(GroupTurn::turn).toList();
	}

	/** 一组 ✓ 二组 未开. */
	public static String words(List<GroupTurn> turns) {
		return turns.stream().map(GroupTurn::words).collect(Collectors.joining(" "));
	}

	public boolean met() {
		return this.heldOn != null;
	}

	/** 一组 ✓, or 二组 未开. */
	public String words() {
		return this.name + (met() ? " ✓" : " 未开");
	}

	private static GroupTurn turn(List<String> fields) {
		String called = fields.get(1).replaceFirst("^.*第(.{1,3})党小组$", "$1组");
		return new GroupTurn(UUID.fromString(fields.get(0)), called,
				fields.get(2).isEmpty() ? null : LocalDate.parse(fields.get(2)));
	}

}
