package org.partyplan.plan.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class UnitNamesTests {

	private static final UnitNames UNITS = new UnitNames(
			List.of(unit(UnitKind.COMMITTEE, "中共示范医院委员会", "党委"), unit(UnitKind.BRANCH, "护理支部", "护理"),
					unit(UnitKind.DEPARTMENT, "护理部", "护理部"), unit(UnitKind.DEPARTMENT, "党委办公室", "党办"),
					unit(UnitKind.DEPARTMENT, "纪检监察室", "纪检"), unit(UnitKind.UNION, "医院工会", "工会"),
					unit(UnitKind.YOUTH_LEAGUE, "共青团委员会", "团委"), unit(UnitKind.BRANCH, "药学支部", "药学")));

	@ParameterizedTest
	@CsvSource({ "护理部, 护理部", "护理支部, 护理支部", "党委办公室, 党委办公室", "党办, 党委办公室", "党委, 中共示范医院委员会", "纪检室, 纪检监察室",
			"医院工会和各支部, 医院工会" })
	void aDepartmentIsNoBranchOfALikeName(String words, String name) {
		assertThat(UNITS.first(words)).isNotNull().extracting(UnitRef::name).isEqualTo(name);
	}

	@Test
	void whatIsNotThereIsNotGuessed() {
		assertThat(UNITS.first("药学部")).isNull();
	}

	@Test
	void allAreFoundHoweverTheyStandApart() {
		assertThat(UNITS.all("党办、纪检室，工会 / 团委")).extracting(UnitRef::name)
			.containsExactly("党委办公室", "纪检监察室", "医院工会", "共青团委员会");
	}

	private static UnitRef unit(UnitKind kind, String name, String shortName) {
		return new UnitRef(Ids.next(), kind, name, shortName, 1);
	}

}
