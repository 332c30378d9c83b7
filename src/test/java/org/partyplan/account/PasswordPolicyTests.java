package org.partyplan.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordPolicyTests {

	@ParameterizedTest
	@ValueSource(strings = { "Trial#2026", "abcdEF12", "ABCD-123", "abcd-123", "党建工作Plan9999" })
	void eightCharactersOfThreeClassesAreEnough(String password) {
		assertThatCode(() -> PasswordPolicy.check(password, password, "office")).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "aB3#567, short", "abcdefgh1, simple", "ABCDEFGH1, simple", "12345678#, simple",
			"xOffice#9, username" })
	void whatIsTooWeakIsRefused(String password, String why) {
		assertThatThrownBy(() -> PasswordPolicy.check(password, password, "office")).isInstanceOf(RuleBroken.class)
			.hasMessage("account.password." + why);
	}

	@Test
	void whatTheHashWouldCutOffIsRefused() {
		String password = "Aa1" + "字".repeat(24);
		assertThatThrownBy(() -> PasswordPolicy.check(password, password, "office"))
			.hasMessage("account.password.long");
	}

	@Test
	void theRepetitionHasToBeTheSame() {
		assertThatThrownBy(() -> PasswordPolicy.check("Trial#2026", "Trial#2027", "office"))
			.hasMessage("account.password.repeated");
	}

	@Test
	void aOneTimePasswordIsReadableAndGoodEnough() {
		String password = PasswordPolicy.oneTime();
		assertThat(password).matches("[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}").doesNotContain("l", "I", "O");
		assertThat(PasswordPolicy.oneTime()).isNotEqualTo(password);
	}

}
