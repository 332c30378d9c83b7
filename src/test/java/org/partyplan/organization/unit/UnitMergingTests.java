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
import org.partyplan.organization.model.UnitChangeRows;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
@AutoConfigureMockMvc
class UnitMergingTests {

	private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

	private static final LocalDate ON = LocalDate.of(2026, 3, 1);

	@Autowired
	private UnitMerging merging;

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
