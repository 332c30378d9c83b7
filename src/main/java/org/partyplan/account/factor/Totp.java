package org.partyplan.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/**
 * One-time codes by the time, RFC 6238, as every authenticator program reads them: SHA-1,
 * six digits, half a minute.
 */
public final class Totp {

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

	private static final Duration STEP = CODES.getTimeStep();

	/** A phone's clock may be half a minute off. */
	private static final int DRIFT = 1;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Totp() {
	}

	/** A new secret, in the letters that a person can type. */
	static String secret() {
		byte[] bytes = new byte[20];
		RANDOM.nextBytes(bytes);
		return new Base32().encodeToString(bytes);
	}

	/** The step of time to which a code belongs, if it is one of about now. */
	static OptionalLong step(String secret, String code, Instant now) {
		long current = now.getEpochSecond() / STEP.toSeconds();
		return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
			.filter((step) -> code(secret, Instant.ofEpochSecond(step * STEP.toSeconds())).equals(code))
			.findFirst();
	}

	/** The code that a phone shows at a moment. */
	public static String code(String secret, Instant at) {
		try {
			return CODES.generateOneTimePasswordString(
					new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm()), at, Locale.ROOT);
		}
		catch (InvalidKeyException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** What the picture tells the phone. */
	static String address(String secret, String username, String site) {
		return "otpauth://totp/" + encoded(site) + ":" + encoded(username) + "?secret=" + secret + "&issuer="
				+ encoded(site);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
