package org.partyplan.shared;

import java.util.Set;

/**
 * What an account may do; a grant gives a role over a unit's subtree. Who may do a kind
 * of thing is a set of roles and stands here, so that a new role is entered in one place.
 */
public enum Role {

	OFFICE("党委办公室"), SECRETARY("支部书记"), LEADER("党委领导"), DISCIPLINE("纪检"), MEMBER("党员"), DEPARTMENT("科室、群团"),
	SYSTEM_ADMIN("系统管理员"), SECURITY_ADMIN("安全管理员"), AUDITOR("审计管理员");

	/** Everyone but the administrators. */
	public static final Set<Role> STAFF = Set.of(OFFICE, SECRETARY, LEADER, DISCIPLINE, DEPARTMENT, MEMBER);

	/** Who looks at the work of units; the others see what is about themselves. */
	public static final Set<Role> READERS = Set.of(OFFICE, SECRETARY, LEADER, DISCIPLINE, DEPARTMENT);

	/** Who looks at what is the party's alone. */
	public static final Set<Role> PARTY_READERS = Set.of(OFFICE, SECRETARY, LEADER, DISCIPLINE);

	/** Who writes down what units do. */
	public static final Set<Role> KEEPERS = Set.of(OFFICE, SECRETARY, DEPARTMENT);

	/** Who writes down what is the party's alone. */
	public static final Set<Role> PARTY_KEEPERS = Set.of(OFFICE, SECRETARY);

	/** Who has a part in admitting people and in their papers. */
	public static final Set<Role> ADMITTERS = Set.of(OFFICE, SECRETARY, LEADER);

	/** Who looks from above rather than from one unit. */
	public static final Set<Role> OVERSEERS = Set.of(OFFICE, LEADER, DISCIPLINE);

	/** Who takes plans further. */
	public static final Set<Role> LEADERSHIP = Set.of(OFFICE, LEADER);

	/** Who follows plans without writing them. */
	public static final Set<Role> WATCHERS = Set.of(LEADER, DISCIPLINE);

	/** Who answers for one unit's work. */
	public static final Set<Role> RESPONSIBLE = Set.of(SECRETARY, DEPARTMENT);

	/** Who reports figures by hand. */
	public static final Set<Role> REPORTERS = Set.of(OFFICE, DEPARTMENT);

	/** Those without a unit, who have none of another's rights. */
	public static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

	/** Whoever it is. */
	public static final Set<Role> ANY = Set.of(values());

	private final String label;

	Role(String label) {
		this.label = label;
	}

	/** The name people call it by. */
	public String label() {
		return this.label;
	}

	/** One of the three administrators. */
	public boolean administers() {
		return ADMINISTRATORS.contains(this);
	}

}
