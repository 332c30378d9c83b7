package org.partyplan.account.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordPolicyTests {

	private static final List<String> NAMES = List.of("office", "周砚青", "zhouyanqing", "zhouyq");

	@ParameterizedTest
	@ValueSource(strings = { "Trial#2026", "kjhgEF1248", "MKWD-12388", "mkwd-12388", "党建工作Plan9999" })
	void tenCharactersOfThreeClassesAreEnough(String password) {
		assertThatCode(() -> PasswordPolicy.check(password, password, NAMES, true)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "aB3#56789, short", "mkwdmkwdmk1, simple", "MKWDMKWDMK1, simple", "1234512345#, simple",
			"xOffice#9999, username", "Zhouyq@2026, username", "周砚青2026#!!, simple", "Password1!!, common",
			"Qwer123456, common", "P@ssw0rd2026, common", "Admin@123456, common", "1qaz2wsx!QAZ, common",
			"Aa1111111!, common", "Yiyuan@2026, common" })
	void whatIsTooWeakIsRefused(String password, String why) {
		assertThatThrownBy(() -> PasswordPolicy.check(password, password, NAMES, true)).isInstanceOf(RuleBroken.class)
			.hasMessage("account.password." + why);
	}

	@Test
	void whatTheHashWouldCutOffIsRefused() {
		String password = "Aa1" + "字".repeat(24);
		assertThatThrownBy(() -> PasswordPolicy.check(password, password, NAMES, true))
			.hasMessage("account.password.long");
	}

	@Test
	void lengthAloneCountsWhereTheOtherStandardIsFollowed() {
		String password = "korrektes pferd batterie";
		assertThatCode(() -> PasswordPolicy.check(password, password, NAMES, false)).doesNotThrowAnyException();
		assertThatThrownBy(() -> PasswordPolicy.check(password, password, NAMES, true))
			.hasMessage("account.password.simple");
		assertThatThrownBy(() -> PasswordPolicy.check("password12345", "password12345", NAMES, false))
			.hasMessage("account.password.common");
	}

	@Test
	void theRepetitionHasToBeTheSame() {
		assertThatThrownBy(() -> PasswordPolicy.check("Trial#2026", "Trial#2027", NAMES, true))
			.hasMessage("account.password.repeated");
	}

	@Test
	void aOneTimePasswordIsReadableAndGoodEnough() {
		String password = PasswordPolicy.oneTime();
		assertThat(password).matches("[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}").doesNotContain("l", "I", "O");
		assertThat(PasswordPolicy.oneTime()).isNotEqualTo(password);
	}

}
