package org.partyplan.shared;

import java.util.List;

/**
 * What a choice offers: as many as a person looks through, and whether there are more.
 *
 * @param rows to choose from
 * @param more whether others had to be left out
 * @param q what they were sought by
 */
public record Found<T>(List<T> rows, boolean more, String q) {

	/** As many are offered at once; a statement asks for one more. */
	public static final int MOST = 300;

	/**
	 * As they were found.
	 * @param found one more than are offered where there are more
	 */
	public static <T> Found<T> of(List<T> found, String q) {
		return new Found<>(found.subList(0, Math.min(MOST, found.size())), found.size() > MOST, q);
	}

	/** Whether a field to seek by is of use. */
	public boolean sought() {
		return this.more || !this.q.isEmpty();
	}

	/** 人太多，下面只列出前 300 名…. */
	public String words() {
		return this.more ? "人太多，下面只列出前 " + MOST + " 名。按姓名或拼音找要找的人。"
				: this.rows.isEmpty() ? "没有找到“" + this.q + "”。" : "找到 " + this.rows.size() + " 名。";
	}

}
