package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partyplan.reader.Part;
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
		return row(stretches, i + 1) && !stretches.get(i).sentence() && names(stretches.get(i).source());
	}

	/**
	 * Few words that are merged over all columns, or that only a Chinese numeral stands
	 * before.
	 */
	private static boolean names(String line) {
		List<String> cells = Columns.cells(HeadedRow.line(line)).stream().map(Columns.Cell::text).toList();
		List<String> said = cells.stream().filter((cell) -> !cell.isEmpty()).toList();
		boolean merged = said.size() == 1 && said.get(0).equals(cells.get(0));
		boolean counted = said.size() == 2 && COUNTED.matcher(said.get(0)).matches();
		return line.strip().length() <= GROUP && (merged || counted);
	}

	/** What each part stands under: the columns of its table, or nothing. */
	public static List<Optional<Columns>> over(List<Part> parts) {
		List<Optional<Columns>> all = new ArrayList<>();
		Optional<Columns> columns = Optional.empty();
		for (int i = 0; i < parts.size(); i++) {
			String row = parts.get(i).source();
			Optional<Columns> head = row(row) ? Columns.under(row) : Optional.empty();
			boolean groups = names(row) && i + 1 < parts.size() && row(parts.get(i + 1).source());
			all.add((row(row) && head.isEmpty() && !groups) ? columns : Optional.empty());
			columns = head.isPresent() ? head : (row(row) || groups) ? columns : Optional.empty();
		}
		return all;
	}

	private static boolean row(String source) {
		return source.indexOf('\t') >= 0 || source.indexOf('|') >= 0;
	}

}
