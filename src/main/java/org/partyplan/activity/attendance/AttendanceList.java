package org.partyplan.activity.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partyplan.document.ListHead;
import org.partyplan.document.SheetRow;
import org.partyplan.shared.RuleBroken;

/**
 * A list of attendance as another program exported it. Between its pages it travels in
 * the form, so that nothing of it is kept.
 *
 * @param name of the file
 * @param head which line is the head
 * @param lines all of them, from the top
 */
record AttendanceList(String name, int head, List<Line> lines) {

	private static final int MOST_LINES = 3000;

	private static final int MOST_COLUMNS = 60;

	private static final Pattern NAME = Pattern.compile("姓名|名字|^成员$|学员|参会人|用户名");

	AttendanceList {
		if (lines.size() < 2 || lines.size() > MOST_LINES) {
			throw new RuleBroken("activity.list.size", name, MOST_LINES);
		}
		if (head < 0 || head >= lines.size()) {
			throw new RuleBroken("activity.list.head", lines.size());
		}
	}

	/** The first sheet of a file with its head where it seems to be. */
	static AttendanceList of(String name, List<SheetRow> rows) {
		List<Line> lines = rows.stream()
			.filter((row) -> row.sheet().equals(rows.get(0).sheet()))
			.map((row) -> new Line(row.number(),
					row.cells().stream().limit(MOST_COLUMNS).map((cell) -> plain(cell.text())).toList()))
			.toList();
		return new AttendanceList(plain(name), headOf(lines), lines);
	}

	/** As it came with the form. */
	static AttendanceList carried(String text, int head) {
		String[] lines = text.split("\n");
		return new AttendanceList(lines[0].strip(), head,
				Arrays.stream(lines).skip(1).filter((line) -> !line.isBlank()).map(Line::of).toList());
	}

	/** To travel with the form. */
	public String text() {
		return this.name + "\n" + this.lines.stream().map(Line::text).collect(Collectors.joining("\n"));
	}

	/** The line that names the columns. */
	ListHead listHead() {
		return new ListHead(this.lines.get(this.head).cells());
	}

	/** The names of the columns. */
	public List<String> columns() {
		return listHead().columns();
	}

	/** What comes below the head. */
	public List<Line> body() {
		return this.lines.subList(this.head + 1, this.lines.size());
	}

	/** What a column says, each once, in the order of the list. */
	List<String> values(int column) {
		return body().stream()
			.map((line) -> line.cell(column))
			.filter((cell) -> !cell.isEmpty())
			.distinct()
			.limit(20)
			.toList();
	}

	private static int headOf(List<Line> lines) {
		int top = Math.min(15, lines.size());
		return IntStream.range(0, top)
			.filter((at) -> lines.get(at).cells().stream().anyMatch((cell) -> NAME.matcher(cell).find()))
			.findFirst()
			.orElse(IntStream.range(0, top).filter((at) -> lines.get(at).filled() > 1).findFirst().orElse(0));
	}

	private static String plain(String cell) {
		return cell.replaceAll("\\s+", " ").strip();
	}

	/** One line, by the number the spreadsheet shows. */
	record Line(int number, List<String> cells) {

		static Line of(String text) {
			String[] cells = text.split("\t", -1);
			if (!cells[0].matches("\\d{1,7}")) {
				throw new RuleBroken("activity.list.size", "", MOST_LINES);
			}
			return new Line(Integer.parseInt(cells[0]),
					Arrays.stream(cells).skip(1).limit(MOST_COLUMNS).map(AttendanceList::plain).toList());
		}

		String text() {
			return this.number + "\t" + String.join("\t", this.cells);
		}

		/** The cell of a column counted from 0; empty past the last. */
		String cell(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column) : "";
		}

		long filled() {
			return this.cells.stream().filter((cell) -> !cell.isEmpty()).count();
		}

	}

}
