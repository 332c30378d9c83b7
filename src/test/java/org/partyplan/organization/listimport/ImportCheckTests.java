package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.organization.Category;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.IdentityNumber;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.organization.model.Sex;
import org.partyplan.organization.model.TitleLevel;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportCheckTests {

	private static final String ME = SomeList.identity(1);

	private final ImportPlaces.Place branch = new ImportPlaces.Place(Ids.next(), null, "外科一支部", "外一");

	private final ImportPlaces places = new ImportPlaces(
			List.of(this.branch, new ImportPlaces.Place(Ids.next(), null, "外科二支部", "外二"),
					new ImportPlaces.Place(Ids.next(), this.branch.id(), "第一党小组", "外一一组")));

	private final SomeList list = new SomeList().member("单以宁", ME, "外科一支部");

	@Test
	void aGoodRowBringsSomebodyWithTheHistoryItsDatesTell() {
		ImportCheck check = check(this.list);
		assertThat(check.problems()).isEmpty();
		assertThat(check.newcomers()).singleElement().satisfies((one) -> {
			assertThat(one.born()).isEqualTo(IdentityNumber.born(ME));
			assertThat(one.since()).isEqualTo("2020-07-01");
			assertThat(one.stages()).containsExactly(new CategoryStage(Category.FULL, LocalDate.of(2011, 7, 1), null),
					new CategoryStage(Category.PROBATIONARY, LocalDate.of(2010, 7, 1), LocalDate.of(2011, 7, 1)),
					new CategoryStage(Category.APPLICANT, LocalDate.of(2009, 3, 1), LocalDate.of(2010, 7, 1)));
			assertThat(one.marks()).containsExactly("业务骨干");
		});
	}

	@Test
	void aRowsWordsBecomeFacts() {
		Newcomer one = check(this.list).newcomers().get(0);
		assertThat(one.phone()).isEqualTo("19900001234");
		assertThat(one.identity()).isEqualTo(ME);
		assertThat(one.unitId()).isEqualTo(this.branch.id());
		assertThat(one.facts()).isEqualTo(new PersonFacts(IdentityNumber.sex(ME), IdentityNumber.born(ME), "汉族", "城东区",
				Education.MASTER, Degree.MASTER, "副主任医师", TitleLevel.ASSOCIATE, "科主任", "骨伤科", Area.CLINICAL, null));
		this.list.with(PersonColumn.IDENTITY, "").with(PersonColumn.SEX, "女").with(PersonColumn.BORN, "1980.5.1");
		this.list.with(PersonColumn.RETIRED, "2026年1月1日")
			.with(PersonColumn.TITLE, "")
			.with(PersonColumn.GROUP, "第一党小组");
		Newcomer other = check(this.list).newcomers().get(0);
		assertThat(other.unitId()).isNotEqualTo(this.branch.id());
		assertThat(other.facts().sex()).isEqualTo(Sex.FEMALE);
		assertThat(other.born()).isEqualTo("1980-05-01");
		assertThat(other.facts().retiredOn()).isEqualTo("2026-01-01");
		assertThat(other.facts().titleLevel()).isEqualTo(TitleLevel.NONE);
	}

	@Test
	void aFactIsAtMostTwentyCharacters() {
		assertThat(check(this.list.with(PersonColumn.DEPARTMENT, "科".repeat(21))).problems()).singleElement()
			.extracting(ImportProblem::words)
			.isEqualTo("K 科室：最多 20 个字");
	}

	@ParameterizedTest
	@CsvSource({ "NAME,'',没有填", "NAME,123,不像姓名", "BRANCH,外科三支部,'没有这个支部，相近的有：外科一支部、外科二支部'", "GROUP,第九党小组,有的是：第一党小组",
			"CATEGORY,群众党员,不在可选的里面", "EDUCATION,研究僧,不在可选的里面", "JOINED,2010.07,补上日", "FULL,2010-06-01,早于成为预备党员日期",
			"FULL,2099-01-01,晚于今天", "FULL,'',正式党员请填这个日期", "APPLIED,1960-01-01,不满 18 岁",
			"BORN,1950-01-01,和身份证号里的出生日期不一样", "PHONE,无,7 到 16 位数字", "MARKS,大师,没有“大师”这种标记", "CATEGORY,预备党员,不该有这个日期",
			"SEX,女,和身份证号表示的性别不一样", "IDENTITY,99999919600201,现在是 14 位" })
	void anErrorIsNamedByCellAndReason(PersonColumn column, String value, String reason) {
		ImportCheck check = check(this.list.with(column, value));
		assertThat(check.newcomers()).isEmpty();
		assertThat(check.problems()).anySatisfy((problem) -> {
			assertThat(problem.row()).isEqualTo(2);
			assertThat(problem.sheet()).isEqualTo("人员");
			assertThat(problem.reason()).contains(reason);
		});
	}

	@Test
	void theColumnIsNamedAsTheSpreadsheetNamesIt() {
		assertThat(check(this.list.with(PersonColumn.BRANCH, "无")).problems()).singleElement()
			.extracting(ImportProblem::head)
			.isEqualTo("M 所在支部");
	}

	@Test
	void aWrongCheckDigitIsFoundAndTheNumberIsNotRepeated() {
		char other = (ME.charAt(17) == '1') ? '2' : '1';
		ImportCheck check = check(this.list.with(PersonColumn.IDENTITY, ME.substring(0, 17) + other));
		assertThat(check.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.reason()).contains("校验码不对");
			assertThat(problem.value()).isEmpty();
		});
	}

	@Test
	void aNumberThatTheSpreadsheetRoundedIsRefused() {
		assertThat(check(this.list.with(PersonColumn.IDENTITY, 999999196002010015.0)).problems()).singleElement()
			.extracting(ImportProblem::reason)
			.asString()
			.contains("设为文本");
	}

	@Test
	void aRowThatSlippedByAColumnIsOneError() {
		SomeList slipped = new SomeList().row("", "单以宁", ME, "", "", "汉族", "城东区", "硕士", "硕士", "副主任医师", "科主任", "骨伤科",
				"临床", "外科一支部", "", "正式党员", "", "2020-07-01", "2009-03-01", "2010-07-01", "2011-07-01", "",
				"19900001234", "业务骨干");
		assertThat(check(slipped).problems()).singleElement()
			.extracting(ImportProblem::reason)
			.isEqualTo("整行向右错了一列，请把这一行左移一列");
	}

	@Test
	void thePersonNamedTwiceIsNamedWithTheOtherRow() {
		ImportCheck check = check(this.list.member("乙", SomeList.identity(2), "外一").member("丙", ME, "外科二支部"));
		assertThat(check.newcomers()).hasSize(2);
		assertThat(check.problems()).singleElement().extracting(ImportProblem::words).isEqualTo("A 姓名：和第 2 行是同一个人");
	}

	@Test
	void fullWidthCharactersAndSpacesAroundChangeNothing() {
		this.list.with(PersonColumn.FULL, "２０１１－０７－０１")
			.with(PersonColumn.BRANCH, " 外科一支部 ")
			.with(PersonColumn.PHONE, "１９９００００１２３４");
		assertThat(check(this.list).problems()).isEmpty();
	}

	@Test
	void headsMayStandBelowATitleAndInAnyOrder() {
		byte[] file = new SomeList().file();
		assertThat(ImportTable.of("名单.xlsx", file).lines()).isEmpty();
		assertThat(PersonColumn.of("姓名*")).contains(PersonColumn.NAME);
		assertThat(PersonColumn.of(" 类别（必填） ")).contains(PersonColumn.CATEGORY);
		assertThat(PersonColumn.of("备注")).isEmpty();
		assertThatThrownBy(() -> ImportTable.of("x.xlsx", new byte[] { 1, 2 })).isInstanceOf(RuleBroken.class);
	}

	private ImportCheck check(SomeList some) {
		ImportCheck check = new ImportCheck(this.places, Set.of("业务骨干"), LocalDate.of(2026, 11, 1));
		check.read(ImportTable.of("名单.xlsx", some.file()).lines(), (seen) -> {
		});
		return check;
	}

}
