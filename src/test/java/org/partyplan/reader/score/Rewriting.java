package org.partyplan.reader.score;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partyplan.reader.text.Numeral;

/** Ways to write a plan otherwise that leave it the same plan. */
enum Rewriting {

	INDENTED((text) -> text.replaceAll("(?m)^(?=\\S)", "　　")),

	WITH_BLANK_LINES((text) -> text.replaceAll("\\n+", "\n\n")),

	WINDOWS_LINE_ENDS((text) -> text.replace("\n", "\r\n")),

	/** A plan that has parts above its 一、 would have two levels of one kind. */
	IN_PARTS((text) -> text.contains("第一部分") ? text : text.replaceAll("(?m)^([一二三四五六七八九十]{1,2})、", "第$1部分　")),

	HEADS_WITH_COLONS((text) -> text.replaceAll("(?m)^([一二三四五六七八九十]{1,2}、[^。\\n：:]{2,25})$", "$1：")),

	/** 1. for （一）, where no other 1. stands at a line's beginning. */
	ITEMS_IN_DIGITS((text) -> Rewriting.has(text, "^\\s*[\\d（(]\\d?[.、）)．]|^\\s*\\d") ? text
			: Rewriting.replaced(text, "(?m)^[（(]([一二三四五六七八九十]{1,3})[）)]",
					(found) -> Numeral.value(found.group(1)) + ".")),

	/** （一） for 1., where there is no （一）. */
	ITEMS_IN_BRACKETS((text) -> Rewriting.has(text, "^\\s*[（(][一二三四五六七八九十\\d]+[）)]|^\\s*\\d+\\.\\d") ? text
			: Rewriting.replaced(text, "(?m)^(\\d{1,2})[.．](?!\\d)",
					(found) -> "（" + Numeral.chinese(Integer.parseInt(found.group(1))) + "）")),

	/** （一） for 一、 and 1. for （一）: all one level lower. */
	ONE_LEVEL_LOWER(
			(text) -> Rewriting.has(text, "^\\s*\\d|^\\s*第一部分|^\\s*[①⑴]|^(?:第[一二三四])") || !Rewriting.has(text, "^一、")
					? text
					: Rewriting.replaced(
							Rewriting.replaced(text, "(?m)^[（(]([一二三四五六七八九十]{1,3})[）)]",
									(found) -> Numeral.value(found.group(1)) + "."),
							"(?m)^([一二三四五六七八九十]{1,3})、", (found) -> "（" + found.group(1) + "）")),

	/** 重点任务 for 二、重点任务, where lists from 1. stand below each head. */
	HEADS_WITHOUT_NUMBERS(
			(text) -> Rewriting.headsOverLists(text) ? text.replaceAll("(?m)^[一二三四五六七八九十]{1,2}、", "") : text),

	DAYS_FOR_MONTH_ENDS((text) -> Rewriting.replaced(text, "(?<!\\d)(1[0-2]|[1-9])月底前",
			(found) -> found.group(1) + "月"
					+ YearMonth.of(Rewriting.COMMON_YEAR, Integer.parseInt(found.group(1))).lengthOfMonth() + "日前")),

	MONTH_ENDS_FOR_DAYS((text) -> Rewriting.replaced(text, "(?<!\\d)(1[0-2]|[1-9])月(?:30|31)日前",
			(found) -> found.group(1) + "月底前")),

	MONTHS_IN_HAN((text) -> Rewriting.replaced(text, "(?<![\\d—–~-])(1[0-2]|[1-9])月(?=底前|底|上旬|中旬|下旬)",
			(found) -> Numeral.chinese(Integer.parseInt(found.group(1))) + "月")),

	QUARTERS_FOR_MONTH_ENDS((text) -> Rewriting.replaced(text, "(?<![\\d、和])(3|6|9|12)月底前",
			(found) -> "第" + Numeral.chinese(Integer.parseInt(found.group(1)) / 3) + "季度末前")),

	WIDE_DIGITS((text) -> text.codePoints()
		.mapToObj((sign) -> Character.toString((sign >= '0' && sign <= '9') ? sign - '0' + '０' : sign))
		.collect(Collectors.joining())),

	THIS_YEAR((text) -> text.replaceAll("(?<![\\d《〔(（])2026年(?=(?:1[0-2]|[1-9])月(?!\\d{1,2}日(?:$|\\n|印)))", "今年")),

	/** A section's items that are heading。body on one line each, as rows. */
	ITEMS_AS_ROWS(Rewriting::rows),

	/** The rows of a table as numbered items with their duties in brackets. */
	ROWS_AS_ITEMS(Rewriting::items),

	/** Copies of web pages that are one long line are left as they are. */
	CUT_BY_THE_PAGE((text) -> (text.lines().count() < Rewriting.FEW) ? text
			: text.lines().flatMap(Rewriting::cut).collect(Collectors.joining("\n")));

	private static final int WIDTH = 38;

	private static final int FEW = 12;

	private static final int COMMON_YEAR = 2026;

	private static final Pattern ITEM = Pattern.compile("^（([一二三四五六七八九十]{1,3})）([^。：；\\t]{2,24})。(\\S[^\\n\\t]{8,})$");

	private static final Map<String, String> DUTIES = Map.of("牵头部门", "牵头部门", "责任科室", "责任部门", "责任部门", "责任部门", "配合部门",
			"配合部门", "配合科室", "配合部门", "时限", "完成时限", "完成时限", "完成时限");

	private final UnaryOperator<String> way;

	Rewriting(UnaryOperator<String> way) {
		this.way = way;
	}

	AnnotatedPlan of(AnnotatedPlan plan) {
		return dates() ? plan.rewritten(this.way)
				: new AnnotatedPlan(plan.name(), this.way.apply(plan.text()), plan.gold(), plan.optional());
	}

	/** Dates stand in headings, too. */
	private boolean dates() {
		return compareTo(DAYS_FOR_MONTH_ENDS) >= 0 && compareTo(THIS_YEAR) <= 0 && this != WIDE_DIGITS;
	}

	private static boolean has(String text, String line) {
		return Pattern.compile(line, Pattern.MULTILINE).matcher(text).find();
	}

	private static String replaced(String text, String what, java.util.function.Function<MatchResult, String> by) {
		return Pattern.compile(what).matcher(text).replaceAll(by);
	}

	private static boolean headsOverLists(String text) {
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).toList();
		List<Integer> heads = IntStream.range(0, lines.size())
			.filter((i) -> lines.get(i).matches("[一二三四五六七八九十]{1,2}、.*"))
			.boxed()
			.toList();
		return heads.size() > 1 && heads.stream()
			.allMatch((i) -> lines.get(i).matches("[一二三四五六七八九十]{1,2}、[\\u4e00-\\u9fff]{4,14}") && i + 1 < lines.size()
					&& lines.get(i + 1).matches("1[.．](?!\\d).*"));
	}

	private static String rows(String text) {
		List<String> lines = text.lines().toList();
		StringBuilder rewritten = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			boolean first = lines.get(i).startsWith("（一）");
			int end = i;
			while (end < lines.size() && ITEM.matcher(lines.get(end)).matches()) {
				end++;
			}
			boolean whole = end == lines.size() || lines.get(end).isBlank()
					|| lines.get(end).matches("(?:第?[一二三四五六七八九十]+(?:、|部分)).*");
			if (first && end - i > 1 && whole) {
				rewritten.append("序号\t重点任务\t具体措施\n");
				lines.subList(i, end)
					.forEach((line) -> rewritten
						.append(ITEM.matcher(line)
							.replaceAll((found) -> Numeral.value(found.group(1)) + "\t" + found.group(2) + "\t"
									+ java.util.regex.Matcher.quoteReplacement(found.group(3))))
						.append('\n'));
				i = end - 1;
			}
			else {
				rewritten.append(lines.get(i)).append('\n');
			}
		}
		return rewritten.toString();
	}

	private static String items(String text) {
		List<String> head = null;
		StringBuilder rewritten = new StringBuilder();
		for (String line : text.lines().toList()) {
			List<String> cells = List.of(line.split("\t"));
			if (line.startsWith("序号\t")) {
				head = cells;
			}
			else if (head != null && cells.size() == head.size() && cells.get(0).matches("\\d+")) {
				rewritten.append(item(head, cells)).append('\n');
			}
			else {
				rewritten.append(line).append('\n');
			}
		}
		return rewritten.toString();
	}

	private static String item(List<String> head, List<String> cells) {
		String duties = IntStream.range(2, cells.size())
			.filter((i) -> DUTIES.containsKey(head.get(i)))
			.mapToObj((i) -> DUTIES.get(head.get(i)) + "：" + cells.get(i))
			.collect(Collectors.joining("；"));
		String words = IntStream.range(2, cells.size())
			.filter((i) -> !DUTIES.containsKey(head.get(i)))
			.mapToObj(cells::get)
			.collect(Collectors.joining("，"));
		return cells.get(0) + "." + cells.get(1) + "。" + words + (duties.isEmpty() ? "。" : "。（" + duties + "）");
	}

	private static Stream<String> cut(String line) {
		boolean table = line.indexOf('\t') >= 0 || line.indexOf('|') >= 0;
		return (line.length() <= 60 || table) ? Stream.of(line) : Stream.of(line.split("(?<=\\G.{" + WIDTH + "})"));
	}

}
