package org.partyplan.activity.attendance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which column of a list says what, counted from 0; -1 where there is none.
 *
 * @param listHead which line is the head
 * @param listState the column the rule looks at
 * @param listCame what it says of those who came
 * @param listLeast the figure of those who came
 */
record ListColumns(@Nullable Integer listHead, @Nullable Integer listName, @Nullable Integer listPhone,
		@Nullable Integer listBranch, @Nullable Integer listState, @Nullable Rule listRule, List<String> listCame,
		@Nullable BigDecimal listLeast) {

	private static final Set<String> USUAL = Set.of("到会", "已到", "出席", "实到", "已签到", "签到", "正常", "参加", "已参加", "是", "已完成",
			"完成", "√", "迟到");

	ListColumns {
		listHead = Objects.requireNonNullElse(listHead, 0);
		listName = Objects.requireNonNullElse(listName, -1);
		listPhone = Objects.requireNonNullElse(listPhone, -1);
		listBranch = Objects.requireNonNullElse(listBranch, -1);
		listState = Objects.requireNonNullElse(listState, -1);
		listRule = Objects.requireNonNullElse(listRule, Rule.LISTED);
		listCame = (listCame == null) ? List.of() : listCame.stream().map(String::strip).distinct().toList();
	}

	/** What the head seems to say; the user confirms it. */
	static ListColumns proposed(AttendanceList list) {
		List<String> columns = list.columns();
		int state = column(columns, "状态|签到|出勤|到会|参会情况|考勤结果|是否");
		Rule rule = (state < 0) ? Rule.LISTED : columns.get(state).contains("时间") ? Rule.FILLED : Rule.VALUES;
		return new ListColumns(list.head(), column(columns, "姓名|名字|成员|学员|参会人|用户名"), column(columns, "手机|电话|联系方式"),
				column(columns, "支部|党组织|部门|小组"), state, rule,
				list.values(state).stream().filter(USUAL::contains).toList(), null);
	}

	/** Whether a value is taken for having come. */
	public boolean came(String value) {
		return this.listCame.contains(value);
	}

	boolean looksAt() {
		return this.listRule != Rule.LISTED;
	}

	private static int column(List<String> columns, String words) {
		Pattern pattern = Pattern.compile(words);
		return IntStream.range(0, columns.size())
			.filter((at) -> pattern.matcher(columns.get(at)).find())
			.findFirst()
			.orElse(-1);
	}

	/** What on a list says that somebody came. */
	enum Rule {

		LISTED("在名单上就算到会"), VALUES("下面勾选的写法算到会"), FILLED("这一列填了就算到会（如签到时间）"), AT_LEAST("这一列的数达到下面的数算到会（如学时、成绩）");

		private final String label;

		Rule(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
