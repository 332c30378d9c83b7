package org.partyplan.plan.amending;

/** What an amendment does. */
public enum ChangeKind {

	PART_CHANGED("修改"), SECTION_ADDED("增加部分"), SECTION_CHANGED("修改部分"), SECTION_MOVED("移动部分"),
	SECTION_WITHDRAWN("撤下部分"), ITEM_ADDED("增加要点"), ITEM_CHANGED("修改要点"), ITEM_MOVED("移动要点"), ITEM_WITHDRAWN("撤下要点"),
	TASK_ADDED("增加任务"), TASK_CHANGED("修改任务"), TASK_WITHDRAWN("撤下任务"), METRIC_ADDED("增加指标"), METRIC_CHANGED("修改指标"),
	METRIC_WITHDRAWN("撤下指标");

	private final String label;

	ChangeKind(String label) {
		this.label = label;
	}

	/** The words of the list. */
	public String label() {
		return this.label;
	}

	/** Changes the text itself. */
	public boolean text() {
		return !name().startsWith("TASK") && !name().startsWith("METRIC");
	}

}
