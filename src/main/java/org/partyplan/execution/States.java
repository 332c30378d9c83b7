package org.partyplan.execution;

/**
 * What an assignment is worth on a day, in SQL: the one definition that every count uses.
 * Fragments for the columns of {@code execution_assignment a}; the day is bound as
 * {@code :asOf}. Figures are asked with today's knowledge: what was done on a day counts
 * from that day, however late it was written down.
 * <p>
 * OWED + HANDED_IN + DONE + UPCOMING + GONE cover every row exactly once; what is not
 * applicable is gone, so that it stands in no sum.
 */
public final class States {

	/** Handed in, or said not to apply, and not yet judged: nothing is owed for it. */
	public static final String HANDED_IN = """
			(a.status in ('REPORTED', 'CLAIMED') and exists (select 1 from execution_step s where s.assignment_id = a.id
			   and s.kind in ('REPORTED', 'NOT_APPLICABLE') and s.effective_on <= :asOf))""";

	/** The same where it is said not to apply. */
	public static final String CLAIMED = "(a.status = 'CLAIMED' and " + HANDED_IN + ")";

	/** Done by that day. */
	public static final String DONE = "(a.status = 'DONE' and a.closed_on <= :asOf)";

	/** Found not to apply by that day. */
	public static final String NOT_APPLICABLE = "(a.status = 'NOT_APPLICABLE' and a.closed_on <= :asOf)";

	/** Withdrawn by that day. */
	static final String WITHDRAWN = "(a.status = 'WITHDRAWN' and a.closed_on <= :asOf)";

	/** No longer asked for on that day: withdrawn, or found not to apply. */
	public static final String GONE = "(a.status in ('WITHDRAWN', 'NOT_APPLICABLE') and a.closed_on <= :asOf)";

	/**
	 * The day on which it was done, or handed in and not yet judged; null for neither.
	 */
	static final String SETTLED_ON = """
			case a.status when 'DONE' then a.closed_on when 'REPORTED' then (select max(s.effective_on) from execution_step s
			  where s.assignment_id = a.id and s.kind = 'REPORTED') end""";

	private static final String PENDING = "(a.closed_on is null or a.closed_on > :asOf) and not " + HANDED_IN;

	/** Its due day has passed and nothing was handed in; within the grace days too. */
	public static final String OWED = "(a.due_on < :asOf and " + PENDING + ")";

	/** Owed and past the grace days: red. */
	public static final String LATE = "(a.grace_until < :asOf and " + PENDING + ")";

	/** Not yet due and not yet done. */
	public static final String UPCOMING = "(a.due_on >= :asOf and " + PENDING + ")";

	/**
	 * The same as one word a row, for grouping: GONE, DONE, NOT_APPLICABLE, REPORTED,
	 * LATE, GRACE (owed, within the grace days) or DUE (upcoming).
	 */
	public static final String WORD = """
			case when %s then 'GONE' when %s then 'DONE' when %s then 'NOT_APPLICABLE' when %s then 'REPORTED'
			  when a.grace_until < :asOf then 'LATE' when a.due_on < :asOf then 'GRACE' else 'DUE' end
			""".formatted(WITHDRAWN, DONE, NOT_APPLICABLE, HANDED_IN);

	/** The same as an {@link AssignmentStatus}: where the row stood on that day. */
	static final String STATUS = """
			case when %s then 'WITHDRAWN' when %s then 'DONE' when %s then 'NOT_APPLICABLE' when %s then a.status
			  when a.status = 'RETURNED' then 'RETURNED' else 'OPEN' end
			""".formatted(WITHDRAWN, DONE, NOT_APPLICABLE, HANDED_IN);

	private States() {
	}

}
