package org.partyplan.reader;

import java.util.List;

/**
 * What the columns of a table hold, as a person says; kept at the table's first row.
 *
 * @param kinds column by column; those beyond hold nothing that counts
 * @param headed whether that row only names the columns, and is no task itself
 */
public record TableColumns(List<Kind> kinds, boolean headed) {

	/** What a column can hold. */
	public enum Kind {

		TASK("任务"), LEAD("牵头单位"), HELPERS("配合单位"), DUE("时限"), GOAL("目标、成果"), OTHER("不用");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** The word people use. */
		public String label() {
			return this.label;
		}

	}

	/** The first column of a kind, or -1. */
	public int first(Kind kind) {
		return this.kinds.indexOf(kind);
	}

	/** What a column holds. */
	public Kind kind(int column) {
		return (column < this.kinds.size()) ? this.kinds.get(column) : Kind.OTHER;
	}

}
