package org.partyplan.reader.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.structure.Columns;
import org.partyplan.reader.structure.Columns.Cell;
import org.partyplan.reader.structure.HeadedRow;
import org.partyplan.reader.structure.Tables;
import org.partyplan.reader.text.Folded;
import org.partyplan.shared.Cadence;

/**
 * The tasks in the rows of a table: each row is one, with whoever its columns name.
 * Sought in the text of one section's intro or item, part by part.
 */
final class RowTasks {

	private static final Pattern NUMBERED = Pattern
		.compile("(?:^|(?<=[\\s；;。，,]))(?:\\d{1,2}[.．、)）](?!\\d)|[（(]\\d{1,2}[）)]|[①-⑳])\\s*");

	private static final Pattern PARTED = Pattern.compile("[；;]\\s*");

	/** What stands around a piece and is no part of it. */
	private static final Pattern SIGNS = Pattern.compile("^[\\s；;。，,]+|[\\s；;。，,]+$");

	private static final Pattern LABELLED = Pattern.compile("(?:牵头|配合|落实)[^:]{0,4}:");

	private static final Pattern FIGURE = Pattern.compile("\\d|[一二三四五六七八九十两百]+[次人名场个项篇期份]");

	/** What is done to what a task leaves behind. */
	private static final Pattern MADE = Pattern.compile("^(?:形成|出台|印发|完成|建立|制定)");

	/** Fewer signs are no work. */
	private static final int SHORTEST = 4;

	private final List<Part> parts;

	private final List<Optional<Columns>> over;

	/** Those parts that are rows, by their index, with what is merged into them. */
	private final Map<Integer, HeadedRow> rows;

	private final @Nullable Integer year;

	RowTasks(List<Part> parts, @Nullable Integer year) {
		this.parts = parts;
		this.over = Tables.over(parts);
		this.rows = rows(parts, this.over);
		this.year = year;
	}

	private static Map<Integer, HeadedRow> rows(List<Part> parts, List<Optional<Columns>> over) {
		Map<Integer, HeadedRow> rows = new HashMap<>();
		HeadedRow above = null;
		for (int i = 0; i < parts.size(); i++) {
			Columns columns = over.get(i).orElse(null);
			if (columns == null) {
				continue;
			}
			HeadedRow row = HeadedRow.of(parts.get(i).source(), columns);
			boolean sameTable = above != null && above.columns() == columns;
			above = sameTable ? row.below(above) : row;
			rows.put(i, above);
		}
		return rows;
	}

	/** The rows from a heading on, as far as its text goes. */
	List<Row> of(int heading) {
		List<Row> rows = new ArrayList<>();
		int offset = 0;
		for (int i = heading; i < this.parts.size() && (i == heading || !headed(i)); i++) {
			Part part = this.parts.get(i);
			if (this.over.get(i).isPresent()) {
				rows.add(new Row(part, this.rows.get(i), offset));
			}
			boolean counts = part.role() == Role.TEXT || i == heading;
			offset += (counts && !part.text().isBlank()) ? part.text().length() + 1 : 0;
		}
		return rows;
	}

	private boolean headed(int i) {
		return this.parts.get(i).role() == Role.SECTION || this.parts.get(i).role() == Role.ITEM;
	}

	List<DraftTask> tasks(int section, @Nullable Integer item, List<Row> rows) {
		return rows.stream()
			.flatMap((row) -> row.row()
				.work()
				.stream()
				.flatMap((work) -> row.several(work).stream().map((words) -> task(section, item, row, words))))
			.toList();
	}

	private DraftTask task(int section, @Nullable Integer item, Row row, String words) {
		int at = row.part().text().indexOf(words);
		boolean heads = at < 0 && row.part().role() == Role.ITEM;
		int start = heads ? 0 : row.offset() + Math.max(0, at);
		Folded due = Folded.of(row.row().due());
		Node.Found date = Node.in(due).stream().findFirst().orElse(null);
		String node = (date != null) ? due.quote(date.start(), date.end()) : null;
		LocalDate day = (date != null) ? day(node, due.text().substring(date.end())) : null;
		Cadence cadence = SpokenPeriod.first(due.text()).or(() -> SpokenPeriod.first(words)).orElse(Cadence.ONCE);
		boolean certain = SpokenPeriod.odd(due).isEmpty() && SpokenPeriod.odd(Folded.of(words)).isEmpty();
		Responsibility who = who(row.row());
		return new DraftTask(section, item, start, heads ? 0 : start + words.length(), words, TaskTitle.of(words),
				cadence, (cadence == Cadence.ONCE) ? node : null, (cadence == Cadence.ONCE) ? day : null,
				dueDay(due.text(), words, cadence), who.lead(), who.helpers(), product(words, row.row().goal()),
				certain);
	}

	/** What it leaves behind, by its words or by a goal that is no number. */
	private static @Nullable String product(String words, String goal) {
		String named = TaskWords.product(Folded.of(words));
		String told = (named != null) ? named : TaskWords.product(Folded.of(goal));
		boolean thing = !goal.isEmpty() && !FIGURE.matcher(Folded.of(goal).text()).find();
		return (told != null) ? told : thing ? MADE.matcher(goal).replaceFirst("") : null;
	}

	/** The metrics of a passage, those of a goal's cell named after their row's work. */
	static List<DraftMetric> named(List<DraftMetric> metrics, List<Row> rows) {
		return metrics.stream()
			.map((metric) -> rows.stream()
				.filter((row) -> row.goal(metric))
				.flatMap((row) -> row.row().work().stream())
				.findFirst()
				.map((work) -> metric.named(TaskTitle.of(work.text())))
				.orElse(metric))
			.toList();
	}

	/** By the columns, or by what one cell says of all: 牵头：宣传科 配合：工会. */
	private static Responsibility who(HeadedRow row) {
		String cell = Folded.of(row.lead()).text();
		Responsibility told = LABELLED.matcher(cell).find() ? Responsibility.in(cell.replace('\n', ' '))
				: Responsibility.NONE;
		String helpers = name(row.helpers());
		return told.named() ? new Responsibility(told.lead(), (helpers != null) ? helpers : told.helpers())
				: new Responsibility(name(row.lead()), helpers);
	}

	private static @Nullable Integer dueDay(String due, String words, Cadence cadence) {
		Integer day = DueDay.in(due, cadence);
		return (day != null) ? day : DueDay.in(Folded.of(words).text(), cadence);
	}

	private @Nullable LocalDate day(String node, String behind) {
		return (this.year == null) ? null : NodeDate.of(Folded.of(node).text(), behind, this.year).orElse(null);
	}

	private static @Nullable String name(String cell) {
		return cell.isEmpty() ? null : Folded.of(cell).text();
	}

	/**
	 * A row in the text of its owner.
	 *
	 * @param offset where the part's text begins in the owner's
	 */
	record Row(Part part, HeadedRow row, int offset) {

		/**
		 * A cell with several numbered things, or several parted by ；, holds as many
		 * tasks.
		 */
		List<String> several(Cell work) {
			String words = (this.part.role() == Role.ITEM && work.text().equals(this.part.title())) ? this.part.title()
					: work.text();
			List<String> numbered = pieces(words, NUMBERED);
			List<String> parted = (numbered.size() > 1) ? numbered : pieces(words, PARTED);
			boolean heads = this.part.role() == Role.ITEM && work.text().startsWith(this.part.title());
			return (parted.size() > 1) ? parted : List.of(heads ? this.part.title() : work.text());
		}

		private static List<String> pieces(String words, Pattern between) {
			List<String> pieces = between.splitAsStream(words)
				.map((piece) -> SIGNS.matcher(piece).replaceAll(""))
				.filter((piece) -> !piece.isEmpty())
				.toList();
			return pieces.stream().allMatch((piece) -> piece.length() >= SHORTEST) ? pieces : List.of();
		}

		/** Whether a number in its goal's cell does not say itself what it counts. */
		boolean goal(DraftMetric metric) {
			int at = this.row.goal().isEmpty() ? -1 : this.part.text().indexOf(this.row.goal());
			int from = metric.start() - this.offset - at;
			return at >= 0 && from >= 0 && from < this.row.goal().length() && metric.unnamed();
		}

		boolean holds(DraftTask task) {
			return task.start() >= this.offset && task.start() < this.offset + Math.max(1, this.part.text().length());
		}

		/** A date in front of the row's content. */
		Optional<DraftCadence> date(int section, @Nullable Integer item) {
			Folded no = Folded.of(this.part.no());
			return Node.in(no)
				.stream()
				.findFirst()
				.map((found) -> new DraftCadence(section, item, 0, 0, this.part.no(), Cadence.NODE,
						no.quote(found.start(), found.end())));
		}

	}

}
