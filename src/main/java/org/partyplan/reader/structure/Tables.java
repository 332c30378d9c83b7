package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partyplan.reader.Part;
import org.partyplan.reader.text.Line;

/** Finds the tables whose head tells what their columns hold, and marks their rows. */
public final class Tables {

	private Tables() {
	}

	static List<Stretch> marked(List<Stretch> stretches) {
		List<Stretch> marked = new ArrayList<>();
		boolean under = false;
		for (int i = 0; i < stretches.size(); i++) {
			Stretch stretch = stretches.get(i);
			boolean next = i + 1 < stretches.size() && stretches.get(i + 1).row();
			under = stretch.row() && (under || (next && Columns.under(stretch.source()).isPresent()));
			marked.add(under ? stretch.as(Line.TABLE) : stretch);
		}
		return marked;
	}

	/** What each part stands under: the columns of its table, or nothing. */
	public static List<Optional<Columns>> over(List<Part> parts) {
		List<Optional<Columns>> all = new ArrayList<>();
		Optional<Columns> columns = Optional.empty();
		for (Part part : parts) {
			String row = part.source();
			Optional<Columns> head = row(row) ? Columns.under(row) : Optional.empty();
			all.add((row(row) && head.isEmpty()) ? columns : Optional.empty());
			columns = !row(row) ? Optional.empty() : head.isPresent() ? head : columns;
		}
		return all;
	}

	private static boolean row(String source) {
		return source.indexOf('\t') >= 0 || source.indexOf('|') >= 0;
	}

}
