package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.partyplan.reader.DraftTask;
import org.partyplan.reader.text.Folded;

/**
 * A row of a table that says what the text says, too, completes the text's task: there is
 * no second one.
 */
final class SameTask {

	private static final Pattern TIME = Pattern.compile("^(?:\\d{4}年)?\\d{1,2}月(?:底|\\d{1,2}日)?(?:之?前)?|^(?:年底|全年)前?");

	private static final Pattern SIGNS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]");

	/** Shorter words are said of too much. */
	private static final int SHORTEST = 6;

	private SameTask() {
	}

	/** The same from one sentence stands once. */
	static List<DraftTask> once(List<DraftTask> tasks) {
		Set<String> seen = new HashSet<>();
		return tasks.stream()
			.filter((task) -> seen.add(task.section() + "/" + task.item() + "/" + task.start() + "/" + task.end() + "/"
					+ task.cadence() + "/" + task.node() + "/" + bare(task.title())))
			.toList();
	}

	/** All tasks, those of rows within the text's where it says them. */
	static List<DraftTask> joined(List<DraftTask> tasks, List<DraftTask> ofRows) {
		List<DraftTask> all = new ArrayList<>(tasks);
		for (DraftTask row : ofRows) {
			int same = said(all, row, ofRows);
			if (same >= 0) {
				all.set(same, all.get(same).completed(row));
				all.removeIf((task) -> task == row);
			}
		}
		return all;
	}

	private static int said(List<DraftTask> all, DraftTask row, List<DraftTask> ofRows) {
		String words = bare(row.title());
		for (int i = 0; i < all.size(); i++) {
			DraftTask task = all.get(i);
			if (ofRows.stream().noneMatch((other) -> other == task) && same(bare(task.title()), words)
					&& !otherDay(task, row)) {
				return i;
			}
		}
		return -1;
	}

	/** Where they name two days nobody can tell which of them counts: both stay. */
	private static boolean otherDay(DraftTask task, DraftTask row) {
		return task.dueOn() != null && row.dueOn() != null && !task.dueOn().equals(row.dueOn());
	}

	private static boolean same(String text, String row) {
		int shorter = Math.min(text.length(), row.length());
		return shorter >= SHORTEST && shorter * 5 >= Math.max(text.length(), row.length()) * 3
				&& (text.contains(row) || row.contains(text));
	}

	private static String bare(String title) {
		return SIGNS.matcher(TIME.matcher(Folded.of(title).text()).replaceFirst("")).replaceAll("");
	}

}
