package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.TableColumns;
import org.partyplan.reader.text.Line;

/**
 * Finds the tables whose head tells what their columns hold, and marks their rows. A line
 * of few words between two rows is a row merged over all columns: it names a group, and
 * the columns go on below it.
 */
public final class Tables {

	/** A group's name is no longer. */
	private static final int GROUP = 24;

	private static final Pattern COUNTED = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.]?");

	private Tables() {
	}

	static List<Stretch> marked(List<Stretch> stretches) {
		List<Stretch> marked = new ArrayList<>();
		Columns columns = null;
		for (int i = 0; i < stretches.size(); i++) {
			Stretch stretch = stretches.get(i);
			boolean heads = stretch.row() && (row(stretches, i + 1) || groups(stretches, i + 1));
			Columns head = heads ? Columns.under(stretch.source()).orElse(null) : null;
			boolean groups = groups(stretches, i);
			boolean row = stretch.row() && columns != null && head == null && !groups;
			columns = (head != null) ? head : (row || groups) ? columns : null;
			boolean group = groups && stretch.row() && columns != null;
			marked.add((head != null) ? stretch.as(Line.TABLE)
					: group ? stretch.as(Line.GROUP) : row ? stretch.under(columns) : stretch);
		}
		return marked;
	}

	private static boolean row(List<Stretch> stretches, int i) {
		return i < stretches.size() && stretches.get(i).row();
	}

	private static boolean groups(List<Stretch> stretches, int i) {
		return row(stretches, i + 1) && !stretches.get(i).sentence() && group(stretches.get(i).source());
	}

	/**
	 * Few words that are merged over all columns, or that only a Chinese numeral stands
	 * before.
	 */
	private static boolean group(String line) {
		List<String> cells = Columns.cells(HeadedRow.line(line)).stream().map(Columns.Cell::text).toList();
		List<String> said = cells.stream().filter((cell) -> !cell.isEmpty()).toList();
		boolean merged = cells.size() == 1;
		boolean counted = said.size() == 2 && COUNTED.matcher(said.get(0)).matches();
		return line.strip().length() <= GROUP && (merged || counted);
	}

	/** What each part stands under: the columns of its table, or nothing. */
	public static List<Optional<Columns>> over(List<Part> parts) {
		List<Optional<Columns>> all = new ArrayList<>();
		Optional<Columns> columns = Optional.empty();
		for (int i = 0; i < parts.size(); i++) {
			TableColumns told = parts.get(i).table();
			Optional<Columns> head = head(parts.get(i));
			boolean task = row(parts.get(i)) && !group(parts.get(i).source())
					&& (head.isEmpty() || told != null && !told.headed());
			columns = head.isPresent() ? head : (row(parts.get(i)) || names(parts, i)) ? columns : Optional.empty();
			all.add(task ? columns : Optional.empty());
		}
		return all;
	}

	/** What its columns hold, where a row says so or a person did at it. */
	public static Optional<Columns> head(Part part) {
		TableColumns told = part.table();
		return !row(part) ? Optional.empty()
				: (told != null) ? Optional.of(Columns.told(told, part.source())) : Columns.under(part.source());
	}

	/**
	 * The first rows of all tables: those with a head, and where two rows or more stand
	 * together without one.
	 */
	public static List<Integer> starts(List<Part> parts) {
		List<Integer> starts = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			if (opens(parts, i)) {
				starts.add(i);
				i = end(parts, i) - 1;
			}
		}
		return starts;
	}

	private static boolean opens(List<Part> parts, int i) {
		return written(parts.get(i)) && (parts.get(i).table() != null || end(parts, i) - i > 1);
	}

	/** What site navigation parts by strokes has been struck out, and is no table. */
	private static boolean written(Part part) {
		return row(part) && !Set.of(Role.IGNORED, Role.NOTICE, Role.TITLE).contains(part.role());
	}

	/** Behind the last row of the table that begins at a part. */
	static int end(List<Part> parts, int start) {
		int end = start + 1;
		while (end < parts.size() && (row(parts.get(end)) && head(parts.get(end)).isEmpty() || names(parts, end))) {
			end++;
		}
		return end;
	}

	/** Whether a line of few words stands above a row. */
	private static boolean names(List<Part> parts, int i) {
		return names(parts.get(i)) && i + 1 < parts.size() && row(parts.get(i + 1)) && head(parts.get(i + 1)).isEmpty();
	}

	/** A line of few words that can name a table or a group of its rows. */
	static boolean names(Part part) {
		return part.source().strip().length() <= GROUP && !row(part);
	}

	private static boolean row(Part part) {
		return part.source().indexOf('\t') >= 0 || part.source().indexOf('|') >= 0;
	}

}
