package org.partyplan.execution;

/** What can happen to an assignment; each is a row of its history. */
public enum AssignmentStepKind {

	OPENED("开出"), REPORTED("交填报"), RECALLED("收回"), ACCEPTED("审核通过"), RETURNED("退回"), TICKED("办结"), UNTICKED("撤销办结"),
	NOT_APPLICABLE("报不适用"), REOPENED("重新打开"), CHANGED("随计划调整"), REMINDED("催办"), WITHDRAWN("撤销任务"), FULFILLED("凭记录办结"),
	UNFULFILLED("记录收回");

	private final String label;

	AssignmentStepKind(String label) {
		this.label = label;
	}

	/** The word the history says. */
	public String label() {
		return this.label;
	}

}
