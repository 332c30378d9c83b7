package org.partyplan.honour;

/** When a post is held: by a member of the day on the roster of the post's unit. */
public final class Holding {

	/**
	 * For a where clause: the row with alias {@code h} of the post with alias {@code t},
	 * whose unit is {@code u}, holds it on the day.
	 */
	private static final String HELD = """
			h.post_id = t.id and valid_on(h.valid_from, h.valid_to, %1$s)
			  and exists (select 1 from organization_membership m join organization_unit mu on mu.id = m.unit_id
			    where m.person_id = h.person_id and valid_on(m.valid_from, m.valid_to, %1$s)
			      and u.id = any(mu.above))
			  and exists (select 1 from organization_category c where c.person_id = h.person_id
			    and c.category in ('PROBATIONARY', 'FULL') and valid_on(c.valid_from, c.valid_to, %1$s))
			""";

	/** The post with alias {@code t} stands on the day. */
	private static final String STANDS = "t.founded_on <= %1$s and (t.ended_on is null or t.ended_on > %1$s)";

	private Holding() {
	}

	public static String held(String day) {
		return HELD.formatted(day);
	}

	public static String stands(String day) {
		return STANDS.formatted(day);
	}

}
