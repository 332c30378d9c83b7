package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.PersonColumn;

/** Looks at all rows of a list: each by itself, then for people named twice. */
final class ImportCheck {

	private static final int REPORT_EVERY = 250;

	private final ImportPlaces places;

	private final Set<String> marks;

	private final LocalDate today;

	private final List<Newcomer> newcomers = new ArrayList<>();

	private final List<ImportMatch> matches = new ArrayList<>();

	private final List<ImportProblem> problems = new ArrayList<>();

	private final Map<String, Integer> seen = new HashMap<>();

	private int bad;

	ImportCheck(ImportPlaces places, Set<String> marks, LocalDate today) {
		this.places = places;
		this.marks = marks;
		this.today = today;
	}

	/**
	 * Looks at the rows in their order.
	 * @param progress told how many have been looked at
	 */
	void read(List<ImportTable.Line> lines, IntConsumer progress) {
		for (int i = 0; i < lines.size(); i++) {
			take(lines.get(i));
			if ((i + 1) % REPORT_EVERY == 0) {
				progress.accept(i + 1);
			}
		}
	}

	private void take(ImportTable.Line line) {
		ImportLine one = new ImportLine(line, this.places, this.marks, this.today);
		Newcomer newcomer = one.read();
		if (newcomer == null) {
			this.bad++;
			this.problems.addAll(shifted(line, one.problems()));
			return;
		}
		String twice = twice(newcomer);
		if (twice.isEmpty()) {
			this.newcomers.add(newcomer);
		}
		else {
			refuse(newcomer, twice);
		}
	}

	/** Many errors that vanish when the row is moved by one column are one error. */
	private List<ImportProblem> shifted(ImportTable.Line line, List<ImportProblem> found) {
		if (found.size() > 1) {
			for (int by : new int[] { 1, -1 }) {
				if (new ImportLine(line.shifted(by), this.places, this.marks, this.today).read() != null) {
					return List.of(ImportProblem.ofRow(line, (by > 0) ? "整行向右错了一列，请把这一行左移一列" : "整行向左错了一列，请把这一行右移一列"));
				}
			}
		}
		return found;
	}

	private String twice(Newcomer newcomer) {
		Integer row = this.seen.putIfAbsent(key(newcomer), newcomer.line().row().number());
		return (row == null) ? "" : "和第 " + row + " 行是同一个人";
	}

	/** By number; without one, by name and birth; without either, by name and branch. */
	static String key(Newcomer newcomer) {
		if (!newcomer.identity().isEmpty()) {
			return newcomer.identity();
		}
		return newcomer.name() + " " + ((newcomer.born() != null) ? newcomer.born() : newcomer.branch().id());
	}

	/** Holds those without errors against the roster; from then on they are matched. */
	void hold(ImportRoster roster) {
		Map<UUID, Integer> found = new HashMap<>();
		for (Newcomer newcomer : this.newcomers) {
			ImportMatch match = roster.match(newcomer);
			Integer other = (match.person() == null) ? null
					: found.putIfAbsent(match.person().id(), newcomer.line().row().number());
			if (other != null) {
				refuse(newcomer, "和第 " + other + " 行对上了名册里的同一个人");
			}
			else if (match.finding() == ImportMatch.Finding.REFUSED) {
				refuse(newcomer, match.note());
			}
			else if (match.offers().isEmpty()) {
				this.bad++;
				this.problems.addAll(newcomer.lacking());
			}
			else {
				this.matches.add(match);
			}
		}
	}

	/** Row by row what would be done; those refused are among the problems. */
	List<ImportMatch> matches() {
		return this.matches;
	}

	private void refuse(Newcomer newcomer, String reason) {
		this.bad++;
		this.problems.add(ImportProblem.of(newcomer.line(), PersonColumn.NAME, reason));
	}

	/** Those without errors in themselves. */
	List<Newcomer> newcomers() {
		return this.newcomers;
	}

	List<ImportProblem> problems() {
		return this.problems;
	}

	int bad() {
		return this.bad;
	}

}
