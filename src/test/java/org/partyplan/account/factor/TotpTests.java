package org.partyplan.account.factor;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	private static final String RFC = new Base32().encodeToString("12345678901234567890".getBytes());

	@Test
	void theCodesAreThoseOfTheRfc() {
		assertThat(List.of(59L, 1111111109L, 1234567890L, 20000000000L)
			.stream()
			.map((second) -> Totp.code(RFC, Instant.ofEpochSecond(second))))
			.containsExactly("287082", "081804", "005924", "353130");
	}

	@Test
	void aPhonesClockMayBeOneStepOffAndNoMore() {
		Instant now = Instant.ofEpochSecond(1_800_000_015);
		long step = now.getEpochSecond() / 30;
		for (int off = -1; off <= 1; off++) {
			assertThat(Totp.step(RFC, Totp.code(RFC, now.plusSeconds(30L * off)), now))
				.isEqualTo(OptionalLong.of(step + off));
		}
		assertThat(Totp.step(RFC, Totp.code(RFC, now.minusSeconds(60)), now)).isEmpty();
		assertThat(Totp.step(RFC, Totp.code(RFC, now.plusSeconds(60)), now)).isEmpty();
		assertThat(Totp.step(RFC, "", now)).isEmpty();
	}

	@Test
	void aCodeAndThoseBeforeItOpenOnce() {
		AccountFactor factor = new AccountFactor(java.util.UUID.randomUUID(), "sealed");
		factor.turnOn(100, Instant.now());
		assertThat(factor.use(OptionalLong.of(100))).isFalse();
		assertThat(factor.use(OptionalLong.of(101))).isTrue();
		assertThat(factor.use(OptionalLong.of(101))).isFalse();
		assertThat(factor.use(OptionalLong.of(100))).isFalse();
		assertThat(factor.use(OptionalLong.empty())).isFalse();
	}

	@Test
	void thePictureTellsThePhoneWhoseCodesTheyAre() {
		String address = Totp.address("ABCD", "admin", "党建工作计划");
		assertThat(address).isEqualTo("otpauth://totp/%E5%85%9A%E5%BB%BA%E5%B7%A5%E4%BD%9C%E8%AE%A1%E5%88%92:admin"
				+ "?secret=ABCD&issuer=%E5%85%9A%E5%BB%BA%E5%B7%A5%E4%BD%9C%E8%AE%A1%E5%88%92");
		assertThat(QrPicture.of(address).outline()).startsWith("M4 4h1v1h-1z");
	}

}
