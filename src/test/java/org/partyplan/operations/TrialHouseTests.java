package org.partyplan.operations;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrialHouseTests {

	@ParameterizedTest
	@EnumSource
	void aHouseHasAsManyBranchesAndMembersAsItsSizeSays(GenerateOrder.Size size) {
		List<Integer> members = members(TrialHouse.of(size.branches, size.members, 2, 1));
		assertThat(members).hasSize(size.branches).allSatisfy((one) -> assertThat(one).isBetween(7, 150));
		assertThat(members.stream().mapToInt(Integer::intValue).sum()).isEqualTo(size.members);
	}

	@Test
	void itsBranchesAreOfSizesFarApart() {
		List<Integer> members = members(TrialHouse.of(40, 1500, 2, 1)).stream().sorted().toList();
		assertThat(members.get(36)).isGreaterThan(3 * members.get(3));
	}

	@Test
	void aSeedMakesTheSameHouseAgainAndAnotherAnother() {
		assertThat(TrialHouse.of(40, 1500, 2, 1)).isEqualTo(TrialHouse.of(40, 1500, 2, 1))
			.isNotEqualTo(TrialHouse.of(40, 1500, 2, 2));
	}

	@Test
	void everyBranchHasASecretaryOfItsOwnWithAnAccount() {
		List<NamedPerson> people = TrialHouse.of(40, 1500, 2, 1).people().stream().map(NamedPerson::of).toList();
		assertThat(people).extracting(NamedPerson::name).doesNotHaveDuplicates();
		assertThat(people.stream().flatMap((one) -> one.accounts().stream()))
			.filteredOn((account) -> account.role().equals("SECRETARY") && account.lender().isEmpty())
			.extracting(NamedPerson.Account::unit)
			.hasSize(40)
			.doesNotHaveDuplicates();
	}

	private static List<Integer> members(TrialHouse house) {
		return house.units()
			.stream()
			.map(TrialText::fields)
			.filter((field) -> field[0].equals("BRANCH"))
			.map((field) -> Integer.valueOf(field[5]))
			.toList();
	}

}
