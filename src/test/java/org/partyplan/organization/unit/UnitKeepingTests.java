package org.partyplan.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
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
class UnitKeepingTests {

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UnitKeeping units;

	@Autowired
	private Organizations organizations;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aFoundedUnitStandsBelowItsParentFromItsFirstDay() {
		UUID id = found(this.some.generalBranch(), UnitKind.BRANCH, "外科二支部", TODAY.minusDays(3));
		assertThat(below(this.some.generalBranch(), TODAY)).contains(id);
		assertThat(below(this.some.generalBranch(), TODAY.minusDays(4))).doesNotContain(id);
	}

	@Test
	void aUnitStandsOnlyWhereItsKindFits() {
		assertThatThrownBy(() -> found(this.some.department(), UnitKind.BRANCH, "错位支部", TODAY))
			.hasMessage("organization.doesNotFit");
		assertThatThrownBy(() -> found(this.some.firstBranch(), UnitKind.BRANCH, "错位支部", TODAY))
			.hasMessage("organization.doesNotFit");
	}

	@Test
	void siblingsHaveDifferentNames() {
		assertThatThrownBy(() -> found(this.some.generalBranch(), UnitKind.BRANCH, "外科一支部", TODAY))
			.hasMessage("organization.nameTaken");
	}

	@Test
	void nothingIsFoundedBeforeItsParentOrOutsideTheScope() {
		assertThatThrownBy(
				() -> found(this.some.generalBranch(), UnitKind.BRANCH, "早生支部", SomeOrganization.FOUNDED.minusDays(1)))
			.hasMessage("organization.notStanding");
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThatThrownBy(() -> found(other.committee(), UnitKind.BRANCH, "别家支部", TODAY)).isInstanceOf(NotFound.class);
	}

	@Test
	void aMoveTakesTheSubtreeAlongAndKeepsThePast() {
		move(this.some.firstBranch(), this.some.committee(), LocalDate.of(2024, 3, 1));
		assertThat(below(this.some.generalBranch(), TODAY)).containsExactly(this.some.generalBranch());
		assertThat(below(this.some.committee(), TODAY)).contains(this.some.firstBranch(), this.some.group());
		assertThat(path(this.some.group())).isEqualTo(path(this.some.firstBranch()) + this.some.group() + "/");
		assertThat(this.jdbc.sql("""
				select parent_id from organization_parent
				where unit_id = ? and valid_from <= ? and (valid_to is null or valid_to > ?)""")
			.params(this.some.firstBranch(), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29))
			.query(UUID.class)
			.single()).isEqualTo(this.some.generalBranch());
	}

	@Test
	void aMoveDoesNotOverlapTheOneBefore() {
		move(this.some.firstBranch(), this.some.committee(), LocalDate.of(2024, 3, 1));
		assertThatThrownBy(() -> move(this.some.firstBranch(), this.some.generalBranch(), LocalDate.of(2024, 3, 1)))
			.hasMessage("organization.movedTooEarly");
		assertThatThrownBy(() -> move(this.some.firstBranch(), this.some.committee(), TODAY))
			.hasMessage("organization.thereAlready");
	}

	@Test
	void theRootNeitherMovesNorCloses() {
		assertThatThrownBy(() -> move(this.some.committee(), this.some.committee(), TODAY))
			.hasMessage("organization.belowItself");
		assertThatThrownBy(() -> close(this.some.committee(), TODAY)).hasMessage("organization.rootStays");
	}

	@Test
	void aUnitClosesWhenNothingAndNobodyIsLeft() {
		assertThatThrownBy(() -> close(this.some.firstBranch(), TODAY)).hasMessage("organization.hasChildren");
		close(this.some.group(), TODAY.minusDays(1));
		UUID person = this.some.person(this.some.firstBranch(), "FULL", "甲", LocalDate.of(2021, 1, 1));
		assertThatThrownBy(() -> close(this.some.firstBranch(), TODAY)).hasMessage("organization.hasPeople");
		this.jdbc.sql("update organization_membership set valid_to = ? where person_id = ?")
			.params(TODAY, person)
			.update();
		close(this.some.firstBranch(), TODAY);
		assertThat(below(this.some.committee(), TODAY)).doesNotContain(this.some.firstBranch());
		assertThat(below(this.some.committee(), TODAY.minusDays(1))).contains(this.some.firstBranch());
	}

	@Test
	void whatAnotherHasChangedSinceIsNotOverwritten() {
		this.units.rename(this.some.firstBranch(), new UnitKeepingController.NameForm("外科支部", "外科", 0),
				this.some.office());
		assertThatThrownBy(() -> this.units.rename(this.some.firstBranch(),
				new UnitKeepingController.NameForm("外支", "外", 0), this.some.office()))
			.isInstanceOf(OptimisticLockingFailureException.class);
	}

	private UUID found(UUID parent, UnitKind kind, String name, LocalDate on) {
		return this.units.found(new UnitKeepingController.UnitForm(parent, kind, name, "简称", on, ""),
				this.some.office());
	}

	private void move(UUID unit, UUID parent, LocalDate from) {
		this.units.move(unit, new UnitKeepingController.MoveForm(parent, from, version(unit)), this.some.office());
	}

	private void close(UUID unit, LocalDate on) {
		this.units.close(unit, new UnitKeepingController.CloseForm(on, "", version(unit)), this.some.office());
	}

	private int version(UUID unit) {
		return this.jdbc.sql("select version from organization_unit where id = ?")
			.param(unit)
			.query(Integer.class)
			.single();
	}

	private String path(UUID unit) {
		return this.jdbc.sql("select path from organization_unit where id = ?")
			.param(unit)
			.query(String.class)
			.single();
	}

	private List<UUID> below(UUID unit, LocalDate day) {
		return this.organizations.tree(List.of(unit), day).stream().map(UnitRef::id).toList();
	}

}
