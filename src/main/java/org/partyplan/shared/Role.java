package org.partyplan.shared;

/** What an account may do; a grant gives a role over a unit's subtree. */
public enum Role {

	OFFICE("党委办公室"), SECRETARY("支部书记"), LEADER("党委领导"), DISCIPLINE("纪检"), MEMBER("党员"), DEPARTMENT("科室、群团"),
	SYSTEM_ADMIN("系统管理员"), SECURITY_ADMIN("安全管理员"), AUDITOR("审计管理员");

	private final String label;

	Role(String label) {
		this.label = label;
	}

	/** The name people call it by. */
	public String label() {
		return this.label;
	}

	/** One of the three administrators, who have no unit and none of another's rights. */
	public boolean administers() {
		return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
	}

}
