package org.partyplan.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param rows what is shown
 * @param page from 1
 * @param size rows a page
 * @param total how many there are in all, as far as they were counted
 * @param open whether counting stopped there
 * @param more whether there is a page after this one
 */
public record Paged<T>(List<T> rows, int page, int size, long total, boolean open, boolean more) {

	/** From here on nobody counts. */
	private static final int COUNTED = 1000;

	/** A page of a list that was counted to its end. */
	public Paged(List<T> rows, int page, int size, long total) {
		this(rows, page, size, total, false, (long) page * size < total);
	}

	/** A page of what has been read as a whole, as sums over all of it are shown too. */
	public static <T> Paged<T> part(List<T> all, int page, int size) {
		int from = Math.min(offset(page, size), all.size());
		return new Paged<>(all.subList(from, Math.min(from + size, all.size())), Math.max(page, 1), size, all.size());
	}

	/**
	 * A page of a list that may be too long to be counted: where the count ends the list
	 * goes on.
	 * @param found the page's rows, and one more where there is one
	 * @param counted by {@link #counting}
	 */
	public static <T> Paged<T> of(List<T> found, int page, int size, long counted) {
		List<T> rows = found.subList(0, Math.min(size, found.size()));
		return new Paged<>(rows, page, size, Math.min(counted, COUNTED), counted > COUNTED, found.size() > size);
	}

	/** The statement that counts what a from clause finds, as far as anyone counts. */
	public static String counting(String from) {
		return "select count(*) from (select 1 " + from + " limit " + (COUNTED + 1) + ") rows";
	}

	/** 40, or 1000+. */
	public String count() {
		return total() + (open() ? "+" : "");
	}

	/** 第 1—20 个，共 40 个. */
	public String words() {
		long first = (page() - 1L) * size() + 1;
		return rows().isEmpty() ? "这一页没有了，共 " + count() + " 个"
				: "第 " + first + "—" + (first + rows().size() - 1) + " 个，共 " + count() + " 个";
	}

	/** Whether it is all there is, so that nobody has to leaf through it. */
	public boolean whole() {
		return page() == 1 && !more();
	}

	/** The page before, or null on the first. */
	public @Nullable Integer previous() {
		return (page() > 1) ? page() - 1 : null;
	}

	/** The page after, or null on the last. */
	public @Nullable Integer next() {
		return more() ? page() + 1 : null;
	}

	/** How many rows to skip for a page number from 1. */
	public static int offset(int page, int size) {
		return (int) Math.min(Integer.MAX_VALUE, Math.max(0L, page - 1L) * size);
	}

}
