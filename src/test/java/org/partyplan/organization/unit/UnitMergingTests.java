package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.organization.OpenWork;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.Rosters;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.model.UnitChangeRows;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class UnitMergingTests {

	private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

	private static final LocalDate ON = LocalDate.of(2026, 3, 1);

	@Autowired
	private UnitMerging merging;

	@Autowired
	private UnitKeeping keeping;

	@Autowired
	private UnitSheet sheet;

	@Autowired
	private Rosters rosters;

	@Autowired
	private UnitChangeRows changes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private SomeOrganization some;

	private UUID person;

	@BeforeEach
	void somePeople() {
		this.some = SomeOrganization.in(this.jdbc);
		this.person = this.some.person(this.some.firstBranch(), "FULL", "甲", SINCE);
		this.some.person(this.some.group(), "FULL", "乙", SINCE);
		this.some.person(this.some.secondBranch(), "FULL", "丙", SINCE);
	}

	@Test
	void thePeopleGoAlongFromThatDayAndSoDoTheGroups() {
		merge(OpenWork.WITHDRAW);
		assertThat(members(this.some.firstBranch(), ON.minusDays(1))).contains("甲");
		assertThat(members(this.some.firstBranch(), ON)).isEmpty();
		assertThat(members(this.some.secondBranch(), ON)).containsExactlyInAnyOrder("甲", "乙", "丙");
		assertThat(this.rosters.on(this.some.group(), ON).people()).hasSize(1);
		assertThat(this.changes.of(this.some.secondBranch())).singleElement()
			.extracting(UnitChangeRows.Change::words)
			.isEqualTo("外科一支部并入内科一支部，1 人");
		assertThat(this.jdbc.sql("select valid_to from organization_unit where id = ?")
			.param(this.some.firstBranch())
			.query(LocalDate.class)
			.single()).isEqualTo(ON);
	}

	@Test
	void openWorkIsHandedOverUnlessTheOtherHasItAnyway() {
		UUID own = assignment(this.some.firstBranch(), errand("只给外一"));
		UUID both = errand("两个支部都办");
		UUID twice = assignment(this.some.firstBranch(), both);
		assignment(this.some.secondBranch(), both);
		merge(OpenWork.HAND_OVER);
		assertThat(state(own)).isEqualTo("OPEN " + this.some.secondBranch());
		assertThat(state(twice)).isEqualTo("WITHDRAWN " + this.some.firstBranch());
		assertThat(this.jdbc.sql("select note from execution_step where assignment_id = ?")
			.param(own)
			.query(String.class)
			.single()).contains("外科一支部并入内科一支部，转由合并后的支部办理");
	}

	@Test
	void openWorkCanBeWithdrawn() {
		UUID own = assignment(this.some.firstBranch(), errand("只给外一"));
		merge(OpenWork.WITHDRAW);
		assertThat(state(own)).startsWith("WITHDRAWN");
	}

	@Test
	void onlyOfTheSameKindAndNotBeforePeopleCame() {
		assertThatThrownBy(() -> this.merging.merge(this.some.firstBranch(),
				new UnitMergeController.MergeForm(this.some.group(), ON, "批复", OpenWork.WITHDRAW, 0),
				this.some.office()))
			.hasMessage("organization.merge.kind");
		assertThatThrownBy(() -> this.merging.merge(this.some.generalBranch(),
				new UnitMergeController.MergeForm(this.some.committee(), ON, "批复", OpenWork.WITHDRAW, 0),
				this.some.office()))
			.hasMessage("organization.merge.kinds");
		assertThatThrownBy(() -> this.merging.merge(this.some.firstBranch(),
				new UnitMergeController.MergeForm(this.some.secondBranch(), SINCE, "批复", OpenWork.WITHDRAW, 0),
				this.some.office()))
			.hasMessage("organization.change.later");
	}

	@Test
	void aSplitTakesSomeAndNotAllOfThePeople() {
		UnitMergeController.SplitForm all = split(
				this.rosters.on(this.some.firstBranch(), ON).people().stream().map(RosterPerson::id).toList());
		assertThatThrownBy(() -> this.merging.split(this.some.firstBranch(), all, this.some.office()))
			.hasMessage("organization.split.people");
		UUID fresh = this.merging.split(this.some.firstBranch(), split(List.of(this.person)), this.some.office());
		assertThat(members(fresh, ON)).containsExactly("甲");
		assertThat(members(this.some.firstBranch(), ON)).containsExactly("乙");
		assertThat(this.changes.of(fresh)).singleElement()
			.extracting(UnitChangeRows.Change::words)
			.isEqualTo("从外科一支部分出外科五支部，1 人");
	}

	@Test
	void aSplitEndsWhatThosePeopleHeldInTheOldOne() {
		UUID leader = this.some.person(this.some.group(), "FULL", "丁", SINCE);
		post(leader, this.some.group(), "党小组组长");
		post(leader, this.some.firstBranch(), "纪检委员");
		post(leader, this.some.generalBranch(), "委员");
		post(this.person, this.some.firstBranch(), "书记");
		this.merging.split(this.some.firstBranch(), split(List.of(leader)), this.some.office());
		assertThat(held(leader)).containsExactly("委员");
		assertThat(held(this.person)).containsExactly("书记");
	}

	@Test
	void aSplitIsTakenBackAsIfItHadNeverBeen() {
		post(this.person, this.some.firstBranch(), "纪检委员");
		List<String> before = everything();
		UUID fresh = this.merging.split(this.some.firstBranch(), split(List.of(this.person)), this.some.office());
		assignment(fresh, errand("新支部的事"));
		assertThat(get("/organizations/" + fresh + "/unsplit")).bodyText().contains("1 人回到外科一支部", "原因");
		assertThat(unsplit(fresh, "")).hasStatusOk().bodyText().contains("f bad");
		assertThat(unsplit(fresh, "批复没有下来")).hasStatus3xxRedirection();
		assertThat(everything()).isEqualTo(before);
		assertThat(
				this.jdbc.sql("select detail from audit_entry where event = 'organization.unsplit' and subject_id = ?")
					.param(this.some.firstBranch())
					.query(String.class)
					.single())
			.contains("外科五支部的 1 人回到外科一支部", "2026年3月1日", "批复没有下来");
	}

	@Test
	void whatDependsOnASplitIsNamed() {
		UUID fresh = this.merging.split(this.some.firstBranch(), split(List.of(this.person)), this.some.office());
		this.some.person(fresh, "FULL", "戊", ON);
		UUID touched = assignment(fresh, errand("新支部的事"));
		this.jdbc.sql("update execution_assignment set status = 'DONE', closed_on = due_on where id = ?")
			.param(touched)
			.update();
		assertThat(get("/organizations/" + fresh + "/unsplit")).bodyText().contains("不能撤销", "戊（后来才来）", "办过的期次任务 1 处");
		assertThat(unsplit(fresh, "写错了")).hasStatusOk().bodyText().contains("不能撤销");
		assertThat(members(fresh, ON)).containsExactlyInAnyOrder("甲", "戊");
	}

	@Test
	void unitsStandByTheNumberInTheirNamesOrByHand() {
		UUID second = found("第2支部");
		UUID tenth = found("第10支部");
		UUID third = found("第3支部");
		assertThat(children()).containsSubsequence("第2支部", "第3支部", "第10支部");
		assertThat(this.mvc.post()
			.uri("/organizations/" + this.some.committee() + "/order")
			.param("unit", second.toString(), tenth.toString(), third.toString())
			.param("at", "3", "１", "二")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(children()).startsWith("第10支部", "第2支部");
		assertThat(this.mvc.post()
			.uri("/organizations/" + this.some.committee() + "/order")
			.param("unit", second.toString())
			.param("at", "")
			.param("byName", "true")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(children()).containsSubsequence("第2支部", "第3支部", "第10支部");
	}

	private UUID found(String name) {
		return this.keeping.found(
				new UnitKeepingController.UnitForm(this.some.committee(), UnitKind.BRANCH, name, name, ON, ""),
				this.some.office());
	}

	private List<String> children() {
		return this.sheet.children(this.some.committee(), ON).stream().map(UnitSheet.Child::name).toList();
	}

	private void post(UUID person, UUID unit, String post) {
		this.jdbc.sql("insert into organization_post (id, person_id, unit_id, post, valid_from) values (?, ?, ?, ?, ?)")
			.params(Ids.next(), person, unit, post, SINCE)
			.update();
	}

	private List<String> held(UUID person) {
		return this.jdbc.sql("select post from organization_post where person_id = ? and valid_to is null")
			.param(person)
			.query(String.class)
			.list();
	}

	private List<String> everything() {
		return this.jdbc.sql("""
				select to_jsonb(m)::text from organization_membership m join organization_unit u on u.id = m.unit_id
				  where u.path like '/' || cast(:top as text) || '/%'
				union all select to_jsonb(h)::text from organization_post h where h.person_id = :person
				union all select (to_jsonb(u) - 'version' - 'position')::text from organization_unit u
				  where u.path like '/' || cast(:top as text) || '/%' order by 1""")
			.param("top", this.some.committee())
			.param("person", this.person)
			.query(String.class)
			.list();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(SignedInAs.as(this.some.office())).exchange();
	}

	private MvcTestResult unsplit(UUID fresh, String reason) {
		Integer version = this.jdbc.sql("select version from organization_unit where id = ?")
			.param(fresh)
			.query(Integer.class)
			.single();
		return this.mvc.post()
			.uri("/organizations/" + fresh + "/unsplit")
			.param("reason", reason)
			.param("version", String.valueOf(version))
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
	}

	@Test
	void thePagesOpen() {
		for (String page : List.of("merge", "split", "")) {
			assertThat(this.mvc.get()
				.uri("/organizations/" + this.some.firstBranch() + (page.isEmpty() ? "" : "/" + page))
				.with(SignedInAs.as(this.some.office()))).hasStatusOk();
		}
	}

	private void merge(OpenWork fate) {
		this.merging.merge(this.some.firstBranch(),
				new UnitMergeController.MergeForm(this.some.secondBranch(), ON, "党委会纪要〔2026〕3号", fate, 0),
				this.some.office());
	}

	private static UnitMergeController.SplitForm split(List<UUID> people) {
		return new UnitMergeController.SplitForm("外科五支部", "外五", ON, "党委会纪要〔2026〕4号", people, 0);
	}

	private List<String> members(UUID unit, LocalDate day) {
		return this.rosters.on(unit, day).members().stream().map(RosterPerson::name).toList();
	}

	private UUID errand(String title) {
		UUID id = Ids.next();
		this.jdbc.sql("insert into execution_errand values (?, ?, 'ADHOC', ?, '上级', ?, ?, 'NONE', '', '乔办事', null, 0)")
			.params(id, this.some.committee(), title, ON, ON.plusMonths(1))
			.update();
		return id;
	}

	private UUID assignment(UUID unit, UUID errand) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, title, period_start, period_end, period_label, due_on,
					  grace_until, evidence, status, version) values (?, 'ad-hoc-task', ?, '上级', ?, '任务', ?, ?, '3月', ?, ?, 'NONE', 'OPEN', 0)""")
			.params(id, errand, unit, ON, ON.plusMonths(1), ON.plusMonths(1), ON.plusMonths(1))
			.update();
		return id;
	}

	private String state(UUID assignment) {
		return this.jdbc.sql("select status || ' ' || unit_id from execution_assignment where id = ?")
			.param(assignment)
			.query(String.class)
			.single();
	}

}
