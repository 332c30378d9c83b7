package org.partyplan.plan.amending;

/** What an amendment does, in the order in which it is done. */
public enum ChangeKind {

	ITEM_ADDED("增加要点"), ITEM_CHANGED("修改要点"), TASK_ADDED("增加任务"), TASK_CHANGED("修改任务"), TASK_WITHDRAWN("撤下任务"),
	METRIC_CHANGED("修改指标"), METRIC_WITHDRAWN("撤下指标"), ITEM_WITHDRAWN("撤下要点");

	private final String label;

	ChangeKind(String label) {
		this.label = label;
	}

	/** The words of the list. */
	public String label() {
		return this.label;
	}

	/** Changes the text itself. */
	public boolean item() {
		return name().startsWith("ITEM");
	}

	public boolean task() {
		return name().startsWith("TASK");
	}

}
