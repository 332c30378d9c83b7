package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.organization.Category;
import org.partyplan.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
@AutoConfigureMockMvc
class MemberKeepingTests {

	private static final LocalDate JOINED = LocalDate.of(2023, 5, 1);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MemberKeeping members;

	@Autowired
	private MemberSheet sheet;

	private SomeOrganization some;

	private UUID person;

	@BeforeEach
	void somebody() {
		this.some = SomeOrganization.in(this.jdbc);
		this.person = this.members.add(new PersonController.MemberForm("甲", this.some.firstBranch(),
				Category.PROBATIONARY, JOINED, null, false), this.some.office());
	}

	@Test
	void aTransferEndsOneStayAndBeginsTheNext() {
		transfer(this.some.secondBranch(), LocalDate.of(2024, 3, 1));
		assertThat(spans("UNIT")).containsExactly("内科一支部 2024-03-01—", "外科一支部 2023-05-01—2024-03-01");
	}

	@Test
	void staysDoNotOverlap() {
		assertThatThrownBy(() -> transfer(this.some.secondBranch(), JOINED))
			.hasMessage("organization.member.transfer.overlap");
		assertThatThrownBy(() -> transfer(this.some.firstBranch(), LocalDate.now()))
			.hasMessage("organization.member.transfer.same");
	}

	@Test
	void peopleBelongToBranchesAndGroupsThatStand() {
		assertThatThrownBy(() -> transfer(this.some.department(), LocalDate.now()))
			.hasMessage("organization.member.home");
		assertThatThrownBy(() -> this.members.add(new PersonController.MemberForm("乙", this.some.firstBranch(),
				Category.FULL, SomeOrganization.FOUNDED.minusDays(1), null, false), this.some.office()))
			.hasMessage("organization.member.home");
	}

	@Test
	void aCategoryChangesOnADay() {
		this.members.categorise(this.person,
				new MembershipController.CategoryForm(Category.FULL, LocalDate.of(2024, 5, 1), 0), this.some.office());
		assertThat(spans("CATEGORY")).containsExactly("FULL 2024-05-01—", "PROBATIONARY 2023-05-01—2024-05-01");
		assertThatThrownBy(() -> this.members.categorise(this.person,
				new MembershipController.CategoryForm(Category.NONE, LocalDate.of(2024, 4, 1), 1), this.some.office()))
			.hasMessage("organization.member.category.overlap");
	}

	@Test
	void aBranchHasOneSecretaryAtATime() {
		post(this.person, "书记", LocalDate.of(2024, 1, 1), null);
		UUID other = this.some.person(this.some.firstBranch(), "FULL", "乙", JOINED);
		assertThatThrownBy(() -> post(other, "书记", LocalDate.of(2025, 1, 1), null))
			.hasMessage("organization.post.clash");
		post(other, "书记", JOINED, LocalDate.of(2024, 1, 1));
		post(other, "组织委员", LocalDate.of(2024, 1, 1), null);
		assertThatThrownBy(() -> post(other, "组织委员", LocalDate.of(2025, 1, 1), null))
			.hasMessage("organization.post.clash");
	}

	@Test
	void aPostEndsAfterItBegan() {
		post(this.person, "书记", LocalDate.of(2024, 1, 1), null);
		UUID post = this.jdbc.sql("select id from organization_post where person_id = ?")
			.param(this.person)
			.query(UUID.class)
			.single();
		assertThatThrownBy(() -> this.members.endPost(this.person, post, LocalDate.of(2024, 1, 1), this.some.office()))
			.hasMessage("organization.post.end");
		this.members.endPost(this.person, post, LocalDate.of(2024, 6, 1), this.some.office());
		assertThat(spans("POST")).containsExactly("外科一支部 · 书记 2024-01-01—2024-06-01");
	}

	@Test
	void aGroupLeaderLeadsAGroup() {
		assertThatThrownBy(() -> post(this.person, "党小组组长", JOINED, null)).hasMessage("organization.post.place");
		assertThatThrownBy(() -> post(this.person, "总书记", JOINED, null)).hasMessage("organization.post.unknown");
	}

	@Test
	void pressingTwiceDoesItOnce() {
		this.members.transfer(this.person,
				new MembershipController.TransferForm(this.some.secondBranch(), LocalDate.of(2024, 3, 1), 0),
				this.some.office());
		assertThatThrownBy(() -> this.members.transfer(this.person,
				new MembershipController.TransferForm(this.some.secondBranch(), LocalDate.of(2024, 3, 1), 0),
				this.some.office()))
			.isInstanceOf(OptimisticLockingFailureException.class);
	}

	@Test
	void anotherOrganisationsPeopleAreNotThere() {
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThatThrownBy(() -> this.members.transfer(this.person,
				new MembershipController.TransferForm(other.firstBranch(), LocalDate.now(), 0), other.office()))
			.isInstanceOf(NotFound.class);
	}

	private void transfer(UUID unit, LocalDate from) {
		this.members.transfer(this.person, new MembershipController.TransferForm(unit, from, version(this.person)),
				this.some.office());
	}

	private void post(UUID who, String post, LocalDate from, LocalDate to) {
		this.members.post(who, new HeldPostController.PostForm(this.some.firstBranch(), post, from, to, version(who)),
				this.some.office());
	}

	private int version(UUID who) {
		return this.jdbc.sql("select version from organization_person where id = ?")
			.param(who)
			.query(Integer.class)
			.single();
	}

	private List<String> spans(String kind) {
		return this.sheet.history(this.person)
			.all()
			.stream()
			.filter((span) -> span.kind().equals(kind))
			.map((span) -> span.what() + " " + span.from() + "—" + (span.until() == null ? "" : span.until()))
			.toList();
	}

}
