package org.partyplan.activity.attendance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partyplan.activity.recording.DueList;
import org.partyplan.document.SheetCell;
import org.partyplan.document.SheetRow;
import org.partyplan.organization.SomePhones;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class ListMatchingTests {

	private final DueList.Row here = row("郁青禾", null);

	private final DueList.Row other = row("方既白", null);

	private final DueList.Row surgeon = row("林予安", null);

	private final DueList.Row nurse = row("林予安", null);

	private final DueList.Row abroad = row("许南乔", "援外");

	private final List<DueList.Row> due = List.of(this.here, this.other, this.surgeon, this.nurse, this.abroad);

	@Test
	void theHeadIsFoundBelowATitleAndItsColumnsAreProposed() {
		AttendanceList list = list("五月主题党日签到表", "序号,姓名,手机号,所在支部,签到状态", "1,郁青禾,,,已签到");
		ListColumns columns = ListColumns.proposed(list);
		assertThat(list.head()).isOne();
		assertThat(columns).isEqualTo(new ListColumns(1, 1, 2, 3, 4, ListColumns.Rule.VALUES, List.of("已签到"), null));
	}

	@Test
	void whoCameAndWhoDidNotIsToldByTheChosenWords() {
		ListMatch match = match(columns(1, ListColumns.Rule.VALUES), "姓名,状态", "郁青禾,已签到", "方 既白,病假");
		assertThat(match.came()).containsExactly(this.here);
		assertThat(match.absent()).containsExactly(this.other, this.surgeon, this.nurse);
		assertThat(match.reasons()).contains(this.other.id() + ":SICK", this.nurse.id() + ":OTHER");
		assertThat(match.unlisted()).containsExactly(this.surgeon, this.nurse);
	}

	@Test
	void aTimeOrAFigureTellsItToo() {
		assertThat(match(columns(1, ListColumns.Rule.FILLED), "姓名,签到时间", "郁青禾,2026-05-14 17:31", "方既白,").came())
			.containsExactly(this.here);
		ListMatch match = match(columns(1, ListColumns.Rule.AT_LEAST), "姓名,学时", "郁青禾,2学时", "方既白,0.5");
		assertThat(match.came()).containsExactly(this.here);
		assertThat(match(columns(1, ListColumns.Rule.AT_LEAST), "姓名,成绩", "郁青禾,合格").unclear()).isTrue();
	}

	@Test
	void aStrangerIsNamedWithTheRow() {
		ListMatch match = match(columns(1, ListColumns.Rule.LISTED), "姓名", "郁青禾", "蒋一苇", "许南乔", ",有");
		assertThat(match.problems()).extracting((line) -> line.number() + line.name() + line.problem())
			.containsExactly("3蒋一苇不在当天的应到名单里", "4许南乔当天免除（援外），不计入应到", "5姓名是空的");
		assertThat(match.unclear()).isFalse();
	}

	@Test
	void thoseOfOneNameAreToldApartByPhoneOrBranchOrNotAtAll() {
		assertThat(match(columns(-1, ListColumns.Rule.LISTED), "姓名", "林予安").unclear()).isTrue();
		assertThat(match(columns(-1, ListColumns.Rule.LISTED), "姓名,手机", "林予安,138****0002").came())
			.containsExactly(this.nurse);
		assertThat(match(columns(-1, ListColumns.Rule.LISTED), "姓名,手机,支部", "林予安,,外科一支部").came())
			.containsExactly(this.surgeon);
		assertThat(match(columns(-1, ListColumns.Rule.LISTED), "姓名,手机", "林予安,13900000000").unclear()).isTrue();
	}

	@Test
	void twoRowsOfOnePersonHaveToSayTheSame() {
		assertThat(match(columns(1, ListColumns.Rule.VALUES), "姓名,状态", "郁青禾,已签到", "郁青禾,已签到").came())
			.containsExactly(this.here);
		assertThat(match(columns(1, ListColumns.Rule.VALUES), "姓名,状态", "郁青禾,已签到", "郁青禾,缺卡").problems())
			.extracting(ListMatch.Found::problem)
			.containsOnly("第 2 行、第 3 行是同一个人，说法不一样");
	}

	@Test
	void aListTravelsWithTheFormAsItIs() {
		AttendanceList list = list("标题", "姓名,状态", "郁青禾,已签到");
		assertThat(AttendanceList.carried(list.text(), 1)).isEqualTo(list);
		assertThat(list("别的标题", "姓名,状态", "方既白,").listHead().signature()).isEqualTo(list.listHead().signature());
	}

	private ListMatch match(ListColumns columns, String... lines) {
		Map<UUID, Set<String>> places = Map.of(this.surgeon.id(), Set.of("外科一支部", "外一"), this.nurse.id(),
				Set.of("护理支部"));
		return new ListMatching(columns, this.due,
				SomePhones.of(Map.of(this.surgeon.id(), "13800000001", this.nurse.id(), "13800000002")), places)
			.match(list(lines));
	}

	private static ListColumns columns(int state, ListColumns.Rule rule) {
		return new ListColumns(0, 0, state < 0 ? 1 : -1, state < 0 ? 2 : -1, state, rule, List.of("已签到"),
				BigDecimal.ONE);
	}

	private static AttendanceList list(String... lines) {
		List<SheetRow> rows = new ArrayList<>();
		IntStream.range(0, lines.length)
			.forEach((at) -> rows.add(new SheetRow("一", at + 1,
					java.util.Arrays.stream(lines[at].split(",", -1))
						.map((cell) -> new SheetCell(cell, SheetCell.Kind.TEXT))
						.toList())));
		return AttendanceList.of("名单.csv", rows);
	}

	private static DueList.Row row(String name, String exempt) {
		return new DueList.Row(Ids.next(), name, exempt, true, null);
	}

}
