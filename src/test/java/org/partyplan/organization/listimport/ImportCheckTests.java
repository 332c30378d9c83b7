package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final String ME = SomeList.identity(1);

	private final ImportPlaces.Place branch = new ImportPlaces.Place(Ids.next(), null, "外科一支部", "外一");

	private final ImportPlaces places = new ImportPlaces(
			List.of(this.branch, new ImportPlaces.Place(Ids.next(), null, "外科二支部", "外二"),
					new ImportPlaces.Place(Ids.next(), this.branch.id(), "第一党小组", "外一一组")));

	private final List<KnownPerson> known = new ArrayList<>();

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
			"FULL,2099-01-01,晚于今天", "FULL,'',正式党员请填这个日期", "APPLIED,1970-01-01,不满 18 岁", "JOINED,1970-02-01,不满 18 岁",
			"ETHNICITY,火星族,56 个民族", "BORN,1950-01-01,和身份证号里的出生日期不一样", "PHONE,无,7 到 16 位数字", "MARKS,大师,没有“大师”这种标记",
			"CATEGORY,预备党员,不该有这个日期", "SEX,女,和身份证号表示的性别不一样", "IDENTITY,99999919600201,现在是 14 位" })
	void anErrorIsNamedByCellAndReason(PersonColumn column, String value, String reason) {
		ImportCheck check = check(this.list.with(column, value));
		assertThat(check.matches()).isEmpty();
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
		assertThat(ImportTable.of("名单.xlsx", file, (head) -> Optional.empty()).lines()).isEmpty();
		assertThat(PersonColumn.of("姓名*")).contains(PersonColumn.NAME);
		assertThat(PersonColumn.of(" 类别（必填） ")).contains(PersonColumn.CATEGORY);
		assertThat(PersonColumn.of("备注")).isEmpty();
		assertThatThrownBy(() -> ImportTable.of("x.xlsx", new byte[] { 1, 2 }, (head) -> Optional.empty()))
			.isInstanceOf(RuleBroken.class);
	}

	@Test
	void aDateThatIsWrongIsNotCalledMissingToo() {
		assertThat(check(this.list.with(PersonColumn.FULL, "2099-01-01")).problems()).singleElement()
			.extracting(ImportProblem::reason)
			.isEqualTo("晚于今天");
	}

	@Test
	void aTimeOnProbationThatIsHardlyTrueIsAskedAbout() {
		ImportMatch match = match(this.list.with(PersonColumn.FULL, "2010-08-01"));
		assertThat(match.usual()).isNull();
		assertThat(match.note()).isEqualTo("预备期只有 1 个月（应是一年，最多延长一年），请核对两个日期");
		assertThat(match(new SomeList().member("单以宁", ME, "外科一支部").with(PersonColumn.FULL, "2011-07-02")).usual())
			.isEqualTo(ImportMatch.Choice.ADD);
	}

	@Test
	void aNameSpreadOutIsAskedAboutAndDotsAreOne() {
		ImportMatch spread = match(this.list.with(PersonColumn.NAME, "单　宁"));
		assertThat(spread.newcomer().name()).isEqualTo("单宁");
		assertThat(spread.usual()).isNull();
		for (String dot : List.of("·", "•", "・", "．", "‧")) {
			assertThat(match(this.list.with(PersonColumn.NAME, "古丽" + dot + "娜")).newcomer().name()).isEqualTo("古丽·娜");
		}
	}

	@Test
	void theNumberTellsWhoItIsAndOnlyWhatIsFilledInChanges() {
		know(person("单以宁", ME, this.branch.id(), IdentityNumber.born(ME)));
		ImportMatch match = match(this.list.with(PersonColumn.TITLE, "").with(PersonColumn.JOB, "副院长"));
		assertThat(match.finding()).isEqualTo(ImportMatch.Finding.CHANGED);
		assertThat(match.offers()).containsExactly(ImportMatch.Choice.UPDATE, ImportMatch.Choice.SKIP);
		assertThat(match.changes()).contains("职务：没有填 → 副院长", "成为正式党员的日期：2011年7月2日 → 2011年7月1日", "电话：补上", "标记：加上业务骨干")
			.noneMatch((change) -> change.startsWith("职称") || change.startsWith("姓名") || change.startsWith("身份证号"));
	}

	@Test
	void withoutANumberNameBranchAndBirthTogetherTellWhoItIs() {
		LocalDate born = IdentityNumber.born(ME);
		know(person("单以宁", null, this.branch.id(), born));
		assertThat(match(this.list).finding()).isEqualTo(ImportMatch.Finding.CHANGED);
		this.list.with(PersonColumn.IDENTITY, "");
		assertThat(match(this.list).note()).contains("已有同名的人");
		assertThat(match(this.list.with(PersonColumn.BORN, "1999-01-01")
			.with(PersonColumn.APPLIED, "")
			.with(PersonColumn.JOINED, "2018-07-01")
			.with(PersonColumn.FULL, "2019-07-01")).finding()).isEqualTo(ImportMatch.Finding.NEW);
		assertThat(match(this.list.with(PersonColumn.BORN, born.toString()).with(PersonColumn.BRANCH, "外科二支部")).note())
			.contains("是转来的同一个人吗");
	}

	@Test
	void whoIsUpdatedNeedsNoDateAndWhoIsNewDoes() {
		this.list.with(PersonColumn.FULL, "");
		assertThat(check(this.list).problems()).singleElement()
			.extracting(ImportProblem::reason)
			.isEqualTo("正式党员请填这个日期");
		know(person("单以宁", ME, this.branch.id(), null));
		assertThat(match(this.list).finding()).isEqualTo(ImportMatch.Finding.CHANGED);
	}

	@Test
	void nobodyBecomesLessThanTheRosterSays() {
		know(person("单以宁", ME, this.branch.id(), null));
		ImportMatch match = match(this.list.with(PersonColumn.CATEGORY, "预备党员").with(PersonColumn.FULL, ""));
		assertThat(match.note()).isEqualTo("名册上已是正式党员，表里写的是预备党员，类别不改");
	}

	@Test
	void twoRowsThatMeanTheSamePersonAreRefused() {
		know(person("单以宁", ME, this.branch.id(), IdentityNumber.born(ME)));
		this.list.member("单以宁", "", "外科一支部");
		assertThat(check(this.list).problems()).singleElement()
			.extracting(ImportProblem::reason)
			.asString()
			.contains("和第 2 行对上了");
	}

	@Test
	void theHeadsOfTheMemberSystemAreUnderstoodAndWhatIsIgnoredIsNamed() {
		SomeList theirs = new SomeList("序号", "党员姓名", "公民身份号码", "所在党支部", "人员类别", "入党日期", "转正时间", "备注");
		ImportTable table = table(
				theirs.row("1", "单以宁", ME, "中共示范医院外科一支部委员会", "正式党员", "2010-07-01", "2011-07-01", "无"));
		assertThat(table.unclear()).isEmpty();
		assertThat(table.ignored()).containsExactly("A 序号", "H 备注");
		assertThat(match(theirs).newcomer().branch()).isEqualTo(this.branch);
	}

	@Test
	void columnsNobodyKnowsAreToldOnce() {
		SomeList theirs = new SomeList("谁", "哪里", "啥").row("单以宁", "外科一支部", "入党申请人");
		assertThat(table(theirs).unclear()).isPresent();
		ImportTable told = ImportTable.of("名单.xlsx", theirs.file(), (head) -> head.cells().contains("谁")
				? Optional.of(Map.of("NAME", "0", "BRANCH", "1", "CATEGORY", "2")) : Optional.empty());
		assertThat(told.lines()).hasSize(1);
	}

	private ImportTable table(SomeList some) {
		return ImportTable.of("名单.xlsx", some.file(), (head) -> Optional.empty());
	}

	private ImportMatch match(SomeList some) {
		ImportCheck check = check(some);
		assertThat(check.problems()).isEmpty();
		return check.matches().get(0);
	}

	private void know(KnownPerson person) {
		this.known.add(person);
	}

	private static KnownPerson person(String name, @Nullable String number, UUID branch, @Nullable LocalDate born) {
		return new KnownPerson(Ids.next(), 0, name, PersonFacts.born(born), number, "", true, branch, branch, "外科一支部",
				LocalDate.of(2015, 1, 1), null,
				List.of(new CategoryStage(Category.PROBATIONARY, LocalDate.of(2010, 7, 1), LocalDate.of(2011, 7, 2)),
						new CategoryStage(Category.FULL, LocalDate.of(2011, 7, 2), null)),
				Set.of());
	}

	private ImportCheck check(SomeList some) {
		ImportCheck check = new ImportCheck(this.places, Set.of("业务骨干"), TODAY);
		check.read(table(some).lines(), (seen) -> {
		});
		check.hold(new ImportRoster(this.known, (number) -> number.isEmpty() ? null : number, TODAY));
		return check;
	}

}
