package org.partyplan.document;

import org.partyplan.shared.Days;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What a list holds when it leaves the system as .xlsx, and how it prints: title,
 * repeated head, wrapped text, A4 across. It stands as a constant beside the list; an
 * export adds its day and its filter, and {@link Exports} writes it.
 *
 * @param <T> what a row shows
 * @param event under which the log keeps the export, such as member.exported
 * @param title above the table, and the sheet's name
 * @param file the file's name without its ending
 * @param note a line below the title, or empty
 * @param filter what the list was narrowed to, in words for the log
 * @param most how many rows a sheet holds at most; what is left out is said in the last
 * row
 * @param columns what is shown
 * @param banner the words of a full-width row put before the first row they hold for;
 * empty for none
 */
public record ListExport<T>(String event, String title, String file, String note, String filter, int most,
		List<SheetColumn<T>> columns, Function<T, String> banner) {

	/** Excel has a million rows; the rest is left for those of the head. */
	private static final int ROWS = 1_000_000;

	private static final int WINDOW = 200;

	/** As much of a filter's value as the log holds. */
	private static final int LONGEST = 40;

	/** A plain list. */
	@SafeVarargs
	public static <T> ListExport<T> of(String event, String title, SheetColumn<T>... columns) {
		return of(event, title, List.of(columns));
	}

	/** A list whose columns depend on what it shows. */
	public static <T> ListExport<T> of(String event, String title, List<SheetColumn<T>> columns) {
		return new ListExport<>(event, title, title, "", "", ROWS, columns, (row) -> "");
	}

	/** With full-width rows. */
	public ListExport<T> banded(Function<T, String> words) {
		return new ListExport<>(this.event, this.title, this.file, this.note, this.filter, this.most, this.columns,
				words);
	}

	/** With no more rows than these. */
	public ListExport<T> atMost(int rows) {
		return new ListExport<>(this.event, this.title, this.file, this.note, this.filter, rows, this.columns,
				this.banner);
	}

	/** Under other words, such as those of a year. */
	public ListExport<T> titled(String words) {
		return new ListExport<>(this.event, words, words, this.note, this.filter, this.most, this.columns, this.banner);
	}

	/** In a file of another name than the title. */
	public ListExport<T> named(String name) {
		return new ListExport<>(this.event, this.title, name, this.note, this.filter, this.most, this.columns,
				this.banner);
	}

	/** With a line below the title. */
	public ListExport<T> noted(String words) {
		return new ListExport<>(this.event, this.title, this.file, words, this.filter, this.most, this.columns,
				this.banner);
	}

	/** As of a day, which the file is named after too. */
	public ListExport<T> on(LocalDate day) {
		return named(this.title + day).noted("截至 " + Days.full(day));
	}

	/** Narrowed down to a value, where there is one. */
	public ListExport<T> where(String name, @Nullable Object value) {
		if (value == null || value.toString().isBlank()) {
			return this;
		}
		String said = value.toString().substring(0, Math.min(LONGEST, value.toString().length()));
		String words = (this.filter.isEmpty() ? "" : this.filter + "，") + name + " " + said;
		return new ListExport<>(this.event, this.title, this.file, this.note, words, this.most, this.columns,
				this.banner);
	}

	/** Narrowed down to a value that has a name of its own, where there is one. */
	public <V> ListExport<T> where(String name, @Nullable V value, Function<V, String> label) {
		return (value == null) ? this : where(name, label.apply(value));
	}

	/**
	 * Writes the rows, without keeping them; the stream of bytes stays open. Who calls
	 * this instead of {@link Exports} tells the log.
	 * @return what was written, in words: 12 行
	 */
	public String write(OutputStream out, Stream<T> rows) throws IOException {
		return write(out, List.of(with(rows)));
	}

	/** Several lists in one file, a sheet each. */
	public static String write(OutputStream out, List<Filled<?>> sheets) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			workbook.setCompressTempFiles(true);
			String words = sheets.stream().map((sheet) -> sheet.into(workbook)).collect(Collectors.joining("；"));
			workbook.write(out);
			return words;
		}
	}

	/** The list with what stands in it. */
	public Filled<T> with(Stream<T> rows) {
		return new Filled<>(this, rows);
	}

	/** A list and its rows. */
	public record Filled<T>(ListExport<T> list, Stream<T> rows) {

		private String into(SXSSFWorkbook workbook) {
			ListSheet<T> sheet = new ListSheet<>(workbook, this.list);
			Iterator<T> all = this.rows.iterator();
			int written = 0;
			for (; all.hasNext() && written < this.list.most; written++) {
				sheet.add(all.next());
			}
			boolean cut = all.hasNext();
			sheet.finish(cut ? "只有前 " + written + " 行，后面的没有写进来。请缩小筛选范围，分几次导出。" : "");
			return cut ? "前 " + written + " 行，后面的没有导出" : written + " 行";
		}

	}

}
