package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a list as .xlsx that prints well: title, repeated head, wrapped text, A4 across.
 * It streams, so the length of the list costs no memory.
 *
 * @param <T> what a row shows
 * @param title above the table, and the sheet's name
 * @param note a line below the title, or empty
 * @param columns what is shown
 * @param banner the words of a full-width row put before the first row they hold for;
 * empty for none
 */
public record ListExport<T>(String title, String note, List<SheetColumn<T>> columns, Function<T, String> banner) {

	/** The media type of what is written. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int WINDOW = 200;

	/** A plain list. */
	public static <T> ListExport<T> of(String title, String note, List<SheetColumn<T>> columns) {
		return new ListExport<>(title, note, columns, (row) -> "");
	}

	/** Writes all rows; the stream of bytes stays open. */
	public void write(OutputStream out, Stream<T> rows) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			workbook.setCompressTempFiles(true);
			ListSheet<T> sheet = new ListSheet<>(workbook, this);
			for (Iterator<T> all = rows.iterator(); all.hasNext();) {
				sheet.add(all.next());
			}
			sheet.finish();
			workbook.write(out);
		}
	}

	/** The list as a file to be saved; the rows are closed. */
	public WrittenFile file(String name, Stream<T> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (rows) {
			write(out, rows);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return WrittenFile.of(name, ".xlsx", MEDIA_TYPE, out.toByteArray());
	}

}
