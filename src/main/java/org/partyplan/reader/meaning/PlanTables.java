package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.partyplan.reader.Part;
import org.partyplan.reader.TableColumns;
import org.partyplan.reader.TableColumns.Kind;
import org.partyplan.reader.PlanTable;
import org.partyplan.reader.PlanTable.Source;
import org.partyplan.reader.structure.Columns;
import org.partyplan.reader.structure.HeadedRow;
import org.partyplan.reader.structure.Tables;
import org.partyplan.reader.text.Folded;

/**
 * The tables of a plan. Where neither a head nor a person says what the columns hold, it
 * is guessed from what stands in them, for a person to confirm.
 */
public final class PlanTables {

	/** As much as a person needs to see of it. */
	private static final int SHOWN = 4;

	private static final int WIDEST = 12;

	/** What is longer names no unit and no day. */
	private static final int SHORT = 20;

	private static final Pattern UNIT = Pattern.compile("(?:[部科室处办会委组院]|中心|支部|书记|主任|院长)(?:[、,，;；/\\s].*)?$");

	private static final Pattern FIGURE = Pattern.compile("\\d+\\s*[%人次场个名项篇期份]|不少于|不低于|以上|形成|出台");

	private static final Pattern COUNT = Pattern.compile("[\\d一二三四五六七八九十()（）.、]{1,5}");

	private final List<List<String>> rows;

	private PlanTables(List<List<String>> rows) {
		this.rows = rows;
	}

	/** All of them, in the order of the text. */
	public static List<PlanTable> of(List<Part> parts) {
		List<Integer> starts = Tables.starts(parts);
		return IntStream.range(0, starts.size())
			.mapToObj((i) -> table(parts, starts.get(i), (i + 1 < starts.size()) ? starts.get(i + 1) : parts.size()))
			.toList();
	}

	private static PlanTable table(List<Part> parts, int start, int next) {
		List<List<String>> rows = parts.subList(start, next)
			.stream()
			.map((part) -> HeadedRow.line(part.source()))
			.takeWhile((line) -> line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.strip().length() <= SHORT)
			.filter((line) -> line.indexOf('\t') >= 0 || line.indexOf('|') >= 0)
			.limit(SHOWN * 3)
			.map(PlanTables::cells)
			.toList();
		TableColumns told = parts.get(start).table();
		Optional<Columns> head = Tables.head(parts.get(start));
		TableColumns columns = (told != null) ? padded(told, width(rows))
				: head.map(Columns::said).orElseGet(() -> new PlanTables(rows).guess());
		Source source = (told != null) ? Source.TOLD : head.isPresent() ? Source.HEAD : Source.GUESSED;
		return new PlanTable(start, rows.subList(0, Math.min(SHOWN, rows.size())), columns, source);
	}

	private static TableColumns padded(TableColumns told, int width) {
		return new TableColumns(IntStream.range(0, Math.max(width, told.kinds().size())).mapToObj(told::kind).toList(),
				told.headed());
	}

	private static List<String> cells(String line) {
		return Columns.cells(line).stream().map(Columns.Cell::text).limit(WIDEST).toList();
	}

	private static int width(List<List<String>> rows) {
		return rows.stream().mapToInt(List::size).max().orElse(0);
	}

	private TableColumns guess() {
		int width = width(this.rows);
		Set<Kind> free = EnumSet.of(Kind.LEAD, Kind.HELPERS, Kind.DUE, Kind.GOAL);
		int task = IntStream.range(0, width)
			.boxed()
			.max((one, other) -> Integer.compare(length(one), length(other)))
			.orElse(0);
		List<Kind> kinds = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			Kind kind = (i == task) ? Kind.TASK : kind(i, free);
			free.remove(kind);
			kinds.add(kind);
		}
		return new TableColumns(List.copyOf(kinds), headed(kinds, task));
	}

	private Kind kind(int column, Set<Kind> free) {
		if (mostly(column, (cell) -> COUNT.matcher(cell).matches())) {
			return Kind.OTHER;
		}
		if (free.contains(Kind.DUE) && mostly(column, PlanTables::time)) {
			return Kind.DUE;
		}
		if (mostly(column, (cell) -> cell.length() <= SHORT && UNIT.matcher(cell).find())) {
			return free.contains(Kind.LEAD) ? Kind.LEAD : free.contains(Kind.HELPERS) ? Kind.HELPERS : Kind.OTHER;
		}
		return (free.contains(Kind.GOAL) && mostly(column, (cell) -> FIGURE.matcher(cell).find())) ? Kind.GOAL
				: Kind.OTHER;
	}

	private static boolean time(String cell) {
		Folded words = Folded.of(cell);
		return cell.length() <= SHORT && (!Node.in(words).isEmpty() || SpokenPeriod.first(words.text()).isPresent()
				|| Pattern.matches("\\d{1,2}(?:[-—~至到]\\d{1,2})?月.{0,2}", words.text()));
	}

	private int length(int column) {
		return this.rows.stream().mapToInt((row) -> cell(row, column).length()).sum();
	}

	private boolean mostly(int column, Predicate<String> test) {
		List<String> cells = this.rows.stream()
			.skip((this.rows.size() > 1) ? 1 : 0)
			.map((row) -> cell(row, column))
			.filter((cell) -> !cell.isEmpty())
			.toList();
		return !cells.isEmpty() && cells.stream().filter(test).count() * 2 > cells.size();
	}

	/** A row that names columns has short words, and no day where the others have one. */
	private boolean headed(List<Kind> kinds, int task) {
		List<String> first = this.rows.get(0);
		int others = length(task) - cell(first, task).length();
		boolean timed = IntStream.range(0, kinds.size())
			.anyMatch((i) -> kinds.get(i) == Kind.DUE && time(cell(first, i)));
		return !timed && first.stream().allMatch((cell) -> cell.length() <= SHORT / 2)
				&& cell(first, task).length() * 2 * (this.rows.size() - 1) < others + this.rows.size();
	}

	private static String cell(List<String> row, int column) {
		return (column < row.size()) ? row.get(column) : "";
	}

}
