package org.partyplan.account.model;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordNamesTests {

	private final PasswordNames names = new PasswordNames(Mockito.mock(JdbcClient.class),
			new AccountSettings(false, 90, AccountSettings.Standard.DENGBAO, null));

	@ParameterizedTest
	@CsvSource({ "ShifanYiyuan#26x", "xx-shifanyiyuan2026", "Sfyy@2026-ab", "Zhouyanqing!2026", "Zyq!2026-mein",
			"9Shanning!x", "Yanqing!1987a", "9-ShiFanYuan" })
	void theHospitalsAndTheOwnNameInLettersAreRefused(String password) {
		assertThatThrownBy(() -> this.names.check(password, password, List.of("u.ser", "周砚青", "单宁", "中共示范医院委员会")))
			.hasMessage("account.password.username");
	}

	@ParameterizedTest
	@CsvSource({ "Kiefer-Wald-77", "Trial#2026-Wort", "Zyqx!bergsee-1" })
	void othersAreNot(String password) {
		assertThatCode(() -> this.names.check(password, password, List.of("u.ser", "周砚青", "中共示范医院委员会")))
			.doesNotThrowAnyException();
	}

}
