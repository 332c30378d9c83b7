package org.partyplan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class RostersTests {

	private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

	private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

	@Autowired
	private Rosters rosters;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	private UUID full;

	private UUID inGroup;

	@BeforeEach
	void threePeople() {
		this.some = SomeOrganization.in(this.jdbc);
		this.full = this.some.person(this.some.firstBranch(), "FULL", "甲", SINCE);
		this.inGroup = this.some.person(this.some.group(), "PROBATIONARY", "乙", SINCE);
		this.some.person(this.some.firstBranch(), "ACTIVIST", "丙", SINCE);
	}

	@Test
	void aBranchsRosterHoldsItsGroupsPeople() {
		Roster roster = on(this.some.firstBranch(), DAY);
		assertThat(names(roster.people())).containsExactlyInAnyOrder("甲", "乙", "丙");
		assertThat(names(roster.members())).containsExactlyInAnyOrder("甲", "乙");
		assertThat(names(roster.voters())).containsExactly("甲");
		assertThat(names(roster.group(this.some.group()))).containsExactly("乙");
		assertThat(roster.members()).extracting(RosterPerson::branchId).containsOnly(this.some.firstBranch());
		assertThat(on(this.some.firstBranch(), SINCE.minusDays(1)).people()).isEmpty();
	}

	@Test
	void whoIsExemptIsLeftOutOfThoseDueOnThoseDaysOnly() {
		this.jdbc.sql("insert into organization_exemption values (?, ?, 'ABROAD', '', ?, ?)")
			.params(Ids.next(), this.full, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 9, 1))
			.update();
		assertThat(names(on(this.some.firstBranch(), DAY).due())).containsExactly("乙");
		assertThat(on(this.some.firstBranch(), LocalDate.of(2024, 9, 1)).due()).hasSize(2);
		assertThat(on(this.some.firstBranch(), LocalDate.of(2024, 2, 29)).due()).hasSize(2);
	}

	@Test
	void aCommitteeAndAStudyGroupAreTheHoldersOfSeatsThatDay() {
		post(this.full, this.some.firstBranch(), "组织委员", LocalDate.of(2024, 1, 1));
		post(this.full, this.some.committee(), "中心组成员", LocalDate.of(2024, 7, 1));
		assertThat(names(on(this.some.firstBranch(), DAY).committee())).containsExactly("甲");
		assertThat(on(this.some.firstBranch(), LocalDate.of(2023, 12, 31)).committee()).isEmpty();
		assertThat(on(this.some.committee(), DAY).committee()).isEmpty();
		assertThat(on(this.some.committee(), DAY).studyGroup()).isEmpty();
		assertThat(names(on(this.some.committee(), LocalDate.of(2024, 7, 1)).studyGroup())).containsExactly("甲");
	}

	@Test
	void theOrganisationsRulesAreComputed() {
		this.jdbc.sql("""
				update organization_person set education = 'MASTER', born = ?, area = 'CLINICAL', retired_on = ?
				where id = ?""").params(LocalDate.of(1988, 7, 1), DAY.plusDays(1), this.full).update();
		this.jdbc.sql("update organization_person set title_level = 'ASSOCIATE', area = 'ADMINISTRATION' where id = ?")
			.param(this.inGroup)
			.update();
		assertThat(names(on(this.some.firstBranch(), DAY).those(RosterPerson::educated))).containsExactlyInAnyOrder("甲",
				"乙");
		assertThat(names(on(this.some.firstBranch(), DAY).those(RosterPerson::frontline))).containsExactly("甲");
		assertThat(names(on(this.some.firstBranch(), DAY).those(RosterPerson::young))).containsExactly("甲");
		assertThat(on(this.some.firstBranch(), DAY.plusDays(1)).those(RosterPerson::young)).isEmpty();
		assertThat(on(this.some.firstBranch(), DAY).those(RosterPerson::retired)).isEmpty();
		assertThat(names(on(this.some.firstBranch(), DAY.plusDays(1)).those(RosterPerson::retired)))
			.containsExactly("甲");
	}

	private Roster on(UUID unit, LocalDate day) {
		return this.rosters.on(unit, day);
	}

	private void post(UUID person, UUID unit, String post, LocalDate from) {
		this.jdbc.sql("insert into organization_post (id, person_id, unit_id, post, valid_from) values (?, ?, ?, ?, ?)")
			.params(Ids.next(), person, unit, post, from)
			.update();
	}

	private static List<String> names(List<RosterPerson> people) {
		return people.stream().map(RosterPerson::name).toList();
	}

}
