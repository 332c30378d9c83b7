package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.partyplan.reader.TableColumns;
import org.partyplan.reader.TableColumns.Kind;
import org.partyplan.reader.text.Folded;

/**
 * What the columns of a table hold, told by its head; -1 where there is no such column.
 *
 * @param content what is to be done
 * @param measure how, where the content is broken down
 * @param goal what is to come of it
 */
public record Columns(int content, int measure, int lead, int helpers, int due, int goal, int width) {

	private static final Pattern NUMBER = Pattern.compile("序号|编号|项次");

	private static final Pattern MEASURE = Pattern.compile("措施|举措|做法|具体(?:内容|任务|工作|要求)|任务分解|分解任务");

	private static final Pattern CONTENT = Pattern.compile("内容|任务|事项|项目|专题|主题|课题|要点|活动|安排|^(?:重点|主要)?工作$|议题");

	private static final Pattern HELPERS = Pattern.compile("配合|协办|协助|协同");

	private static final Pattern LEAD = Pattern.compile("牵头|主办|承办|责任(?:部门|单位|科室|主体)|负责(?:部门|单位|科室)|实施(?:部门|单位)|主讲");

	private static final Pattern PERSON = Pattern.compile("责任人|负责人|责任领导|分管领导");

	private static final Pattern DUE = Pattern.compile("时限|时间|期限|月份|日期|进度|节点");

	private static final Pattern GOAL = Pattern.compile("目标|指标|成果|成效|标准");

	private static final Pattern OTHER = Pattern.compile("备注|地点|对象|形式|方式|参加|频次|依据|说明");

	/** A column for each month, in which the months of the work are ticked. */
	private static final Pattern TIME = Pattern.compile("\\d{1,2}月份?|第?[一二三四]季度|[上下]半年");

	private static final List<Pattern> KNOWN = List.of(NUMBER, MEASURE, CONTENT, HELPERS, LEAD, PERSON, DUE, GOAL,
			OTHER);

	/** The columns under a head, where the row is one. */
	static Optional<Columns> under(String row) {
		List<String> head = cells(HeadedRow.line(row)).stream().map((cell) -> Folded.of(cell.text()).text()).toList();
		long named = head.stream().filter((cell) -> !cell.isEmpty()).count();
		long known = head.stream().filter(Columns::names).count();
		long times = head.stream().filter((cell) -> TIME.matcher(cell).matches()).count();
		Columns columns = of(head);
		return (known > 1 && (known + times) * 3 >= named * 2 && columns.content >= 0) ? Optional.of(columns)
				: Optional.empty();
	}

	private static boolean names(String cell) {
		return cell.length() <= 12 && KNOWN.stream().anyMatch((kind) -> kind.matcher(cell).find());
	}

	private static Columns of(List<String> head) {
		int helpers = first(head, HELPERS, -1);
		int due = first(head, DUE, helpers);
		int department = first(head, LEAD, helpers);
		int lead = (department >= 0) ? department : first(head, PERSON, helpers);
		int how = first(head, MEASURE, due);
		List<Integer> contents = IntStream.range(0, head.size())
			.filter((i) -> i != helpers && i != due && i != lead && i != how && CONTENT.matcher(head.get(i)).find())
			.boxed()
			.toList();
		int content = contents.isEmpty() ? how : contents.get(0);
		int measure = (how < 0 && contents.size() > 1) ? contents.get(1) : how;
		int goal = IntStream.range(0, head.size())
			.filter((i) -> !List.of(content, measure, lead, helpers, due).contains(i)
					&& GOAL.matcher(head.get(i)).find())
			.findFirst()
			.orElse(-1);
		return new Columns(content, (content == measure) ? -1 : measure, lead, helpers, due, goal, head.size());
	}

	/** As a person says. */
	static Columns told(TableColumns told, String row) {
		return new Columns(told.first(Kind.TASK), -1, told.first(Kind.LEAD), told.first(Kind.HELPERS),
				told.first(Kind.DUE), told.first(Kind.GOAL), cells(HeadedRow.line(row)).size());
	}

	/** Whether its rows are tasks. */
	boolean tasks() {
		return this.content >= 0 || this.measure >= 0;
	}

	/** In the words of the page that asks. */
	public TableColumns said() {
		List<Kind> kinds = IntStream.range(0, this.width).mapToObj(this::kind).toList();
		return new TableColumns(kinds, true);
	}

	private Kind kind(int column) {
		int task = (this.measure >= 0) ? this.measure : this.content;
		return (column == task) ? Kind.TASK : (column == this.lead) ? Kind.LEAD : (column == this.helpers)
				? Kind.HELPERS : (column == this.due) ? Kind.DUE : (column == this.goal) ? Kind.GOAL : Kind.OTHER;
	}

	private static int first(List<String> head, Pattern kind, int taken) {
		return IntStream.range(0, head.size())
			.filter((i) -> i != taken && kind.matcher(head.get(i)).find())
			.findFirst()
			.orElse(-1);
	}

	/** A row's cells, blank ones too. */
	public static List<Cell> cells(String row) {
		List<Cell> cells = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= row.length(); i++) {
			if (i == row.length() || row.charAt(i) == '\t' || row.charAt(i) == '|') {
				cells.add(Cell.of(row, start, i));
				start = i + 1;
			}
		}
		return cells;
	}

	/**
	 * The words of a cell and where they stand in the row.
	 */
	public record Cell(int start, int end, String text) {

		static Cell of(String row, int start, int end) {
			String words = row.substring(start, end).strip();
			int from = words.isEmpty() ? start : row.indexOf(words, start);
			return new Cell(from, from + words.length(), words);
		}

		boolean blank() {
			return this.text.isEmpty();
		}

	}

}
