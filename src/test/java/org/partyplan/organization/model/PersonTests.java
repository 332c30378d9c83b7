package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.organization.Category;
import org.partyplan.organization.Exemption;
import org.partyplan.organization.Seal;
import org.partyplan.organization.SealSettings;
import org.partyplan.organization.UnitKind;

import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonTests {

	private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	private final Unit committee = new Unit(null, UnitKind.COMMITTEE, "党委", "党委", 0, SINCE.minusYears(1));

	private final Unit branch = branch("外科一支部");

	private final Person person = new Person("甲", PersonFacts.NONE, this.branch, Category.FULL, SINCE, null);

	private final Seal seal = new Seal(new SealSettings("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="));

	@Test
	void somebodyIsBornWithAHomeThatStands() {
		assertThatThrownBy(() -> new Person("乙", PersonFacts.NONE, this.committee, Category.FULL, SINCE, null))
			.hasMessage("organization.member.home");
		assertThatThrownBy(() -> this.person.requireVersion(0)).isInstanceOf(OptimisticLockingFailureException.class);
	}

	@Test
	void staysFollowEachOther() {
		Unit other = branch("内科一支部");
		assertThatThrownBy(() -> this.person.moveTo(this.branch, DAY)).hasMessage("organization.member.transfer.same");
		assertThatThrownBy(() -> this.person.moveTo(other, SINCE)).hasMessage("organization.member.transfer.overlap");
		this.person.moveTo(other, DAY);
		assertThatThrownBy(() -> this.person.moveTo(other, DAY.plusDays(1)))
			.hasMessage("organization.member.transfer.same");
	}

	@Test
	void aNumberLeftEmptyStaysAndATitleTellsItsLevel() {
		String digits = "99999919900704001";
		String number = digits + IdentityNumber.check(digits);
		PersonFacts facts = new PersonFacts(null, null, " 汉族 ", " ", null, null, "副主任医师", null, null, null, null, null);
		this.person.describe("甲", facts, "13912345678", number, this.seal);
		this.person.describe("甲二", facts, "", "", this.seal);
		assertThat(this.person.numbers(this.seal)).isEqualTo(new Person.Numbers(number, "13912345678"));
		assertThat(this.person.facts().ethnicity()).isEqualTo("汉族");
		assertThat(this.person.facts().nativePlace()).isNull();
		assertThat(this.person.facts().titleLevel()).isEqualTo(TitleLevel.ASSOCIATE);
		assertThat(facts.kept(number).born()).isEqualTo("1990-07-04");
		assertThat(facts.kept(number).sex()).isEqualTo(Sex.MALE);
	}

	@Test
	void aMarkIsGivenOnceAtATime() {
		this.person.mark("业务骨干", DAY);
		assertThatThrownBy(() -> this.person.mark("业务骨干", DAY.plusYears(1))).hasMessage("organization.mark.twice");
		this.person.mark("学科带头人", DAY);
		assertThatThrownBy(() -> this.person.endMark(UUID.randomUUID(), DAY)).hasMessageContaining("row");
	}

	@Test
	void timesLeftOutDoNotOverlapAndOtherReasonsAreWrittenDown() {
		this.person.exempt(ExemptTime.of(Exemption.ILL, null, SINCE, DAY));
		assertThatThrownBy(() -> this.person.exempt(ExemptTime.of(Exemption.ILL, "", DAY, null)))
			.hasMessage("organization.exemption.overlap");
		this.person.exempt(ExemptTime.of(Exemption.ILL, "", DAY.plusDays(1), null));
		assertThatThrownBy(() -> ExemptTime.of(Exemption.ILL, "", DAY, SINCE))
			.hasMessage("organization.exemption.backwards");
		assertThatThrownBy(() -> ExemptTime.of(Exemption.OTHER, " ", DAY, null))
			.hasMessage("organization.exemption.note");
	}

	@Test
	void aPostIsOneOfTheListAndEndsAfterItBegan() {
		assertThatThrownBy(() -> Post.of(this.branch, "总书记", SINCE, null)).hasMessage("organization.post.unknown");
		assertThatThrownBy(() -> Post.of(this.branch, "书记", DAY, DAY)).hasMessage("organization.post.backwards");
		assertThatThrownBy(() -> this.person.endPost(UUID.randomUUID(), DAY, DAY)).hasMessageContaining("post");
	}

	@Test
	void whoLeavesLeavesAfterComingAndOnce() {
		assertThatThrownBy(() -> this.person.leave(Leaving.TO_OUTSIDE, " ", DAY)).hasMessage("organization.leave.to");
		assertThatThrownBy(() -> this.person.leave(Leaving.DIED, null, SINCE)).hasMessage("organization.leave.early");
		this.person.post(Post.of(this.branch, "书记", SINCE, null));
		this.person.leave(Leaving.DIED, null, DAY);
		assertThatThrownBy(() -> this.person.leave(Leaving.DIED, null, DAY.plusDays(1)))
			.hasMessage("organization.leave.early");
	}

	private Unit branch(String name) {
		return new Unit(this.committee, UnitKind.BRANCH, name, "简称", 1, SINCE.minusYears(1));
	}

}
