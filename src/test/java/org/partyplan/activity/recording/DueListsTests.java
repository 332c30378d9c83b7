package org.partyplan.activity.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.activity.model.ActivityAudience;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class DueListsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 14);

	@Autowired
	private DueLists lists;

	@Autowired
	private ActivityKinds kinds;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	private UUID here;

	private UUID abroad;

	@BeforeEach
	void someMembers() {
		this.some = SomeOrganization.in(this.jdbc);
		this.here = this.some.person(this.some.firstBranch(), "FULL", "郁青禾", SomeOrganization.FOUNDED);
		this.abroad = this.some.person(this.some.group(), "FULL", "方既白", SomeOrganization.FOUNDED);
		this.jdbc.sql("""
				insert into organization_exemption (id, person_id, reason, note, valid_from, valid_to)
				values (?, ?, 'ABROAD', '', '2026-02-01', '2026-06-01')""").params(Ids.next(), this.abroad).update();
	}

	@Test
	void thoseExemptOnTheDayAreLeftOutWithTheirReason() {
		DueList list = of("theme-day", this.some.firstBranch(), DAY);
		assertThat(list.due()).extracting(DueList.Row::name).containsExactly("郁青禾");
		assertThat(list.exempt()).extracting(DueList.Row::exempt).containsExactly("援外");
		assertThat(list.words(ActivityAudience.MEMBERS)).isEqualTo("2 名党员，减 1 名援外");
		assertThat(of("theme-day", this.some.firstBranch(), LocalDate.of(2026, 6, 1)).due()).hasSize(2);
	}

	@Test
	void whereNobodyIsDueTheExemptMayTakePartAllTheSame() {
		assertThat(of("visit", this.some.firstBranch(), DAY).due()).hasSize(2);
	}

	@Test
	void aVisitsListPutsTheRetiredAndThoseInHardshipFirst() {
		UUID retired = this.some.person(this.some.group(), "FULL", "郑老", SomeOrganization.FOUNDED);
		this.jdbc.sql("update organization_person set retired_on = '2020-01-01' where id = ?").param(retired).update();
		this.jdbc
			.sql("insert into organization_mark (id, person_id, mark, valid_from) values (?, ?, '困难党员', '2024-01-01')")
			.params(Ids.next(), this.abroad)
			.update();
		assertThat(of("visit", this.some.firstBranch(), DAY).rows()).extracting((row) -> row.name() + row.note())
			.containsExactlyInAnyOrder("郑老退休", "方既白困难", "郁青禾null")
			.endsWith("郁青禾null");
		assertThat(of("talk", this.some.firstBranch(), DAY).rows()).extracting(DueList.Row::note).containsOnly("今年没谈过");
	}

	@Test
	void theBranchCommitteeIsThoseWhoHeldASeatThatDay() {
		post(this.here, this.some.firstBranch(), "组织委员", "2026-01-01", "2026-05-01");
		post(this.here, this.some.firstBranch(), "党务干事", "2020-01-01", null);
		UUID secretary = this.some.person(this.some.firstBranch(), "FULL", "周砚青", SomeOrganization.FOUNDED);
		post(secretary, this.some.firstBranch(), "书记", "2020-01-01", null);
		assertThat(of("branch-committee", this.some.firstBranch(), DAY).due()).extracting(DueList.Row::id)
			.containsExactly(secretary);
		assertThat(of("branch-committee", this.some.firstBranch(), DAY.minusMonths(1)).due())
			.extracting(DueList.Row::id)
			.containsExactly(secretary, this.here);
	}

	@Test
	void theStudyGroupIsThoseSeatedInItAndNoOtherPostsOfTheCommittee() {
		assertThat(of("seminar", this.some.committee(), DAY).due()).isEmpty();
		post(this.abroad, this.some.committee(), "委员", "2020-01-01", null);
		post(this.here, this.some.committee(), "中心组成员", "2020-01-01", null);
		assertThat(of("seminar", this.some.committee(), DAY).due()).extracting(DueList.Row::id)
			.containsExactly(this.here);
	}

	@Test
	void aGroupsMeetingIsThatOfItsMembersOfTheDay() {
		assertThat(of("group-meeting", this.some.group(), DAY).rows()).extracting(DueList.Row::id)
			.containsExactly(this.abroad);
	}

	@Test
	void whoIsNotDueIsNamedWithTheReason() {
		UUID later = this.some.person(this.some.firstBranch(), "FULL", "许南乔", LocalDate.of(2026, 6, 3));
		UUID left = this.some.person(this.some.firstBranch(), "FULL", "蒋一苇", SomeOrganization.FOUNDED);
		this.jdbc.sql("update organization_membership set valid_to = '2026-05-01' where person_id = ?")
			.param(left)
			.update();
		assertThat(this.lists.names(List.of(later, left, this.abroad), this.some.firstBranch(), DAY).split("、"))
			.containsExactlyInAnyOrder("许南乔（2026年6月3日才转入）", "蒋一苇（2026年5月1日已离开）", "方既白（当天免除，不计入应到）");
	}

	private DueList of(String kind, UUID unit, LocalDate day) {
		return this.lists.of(this.kinds.find(kind), unit, day);
	}

	private void post(UUID person, UUID unit, String post, String from, String to) {
		this.jdbc.sql("""
				insert into organization_post (id, person_id, unit_id, post, valid_from, valid_to)
				values (?, ?, ?, ?, cast(? as date), cast(? as date))""")
			.params(java.util.Arrays.asList(Ids.next(), person, unit, post, from, to))
			.update();
	}

}
