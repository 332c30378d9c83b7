package org.partyplan.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Secrets that are read off a screen and typed once; no characters that look alike. */
final class OneTimePassword {

	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimePassword() {
	}

	/** Such as xK3v-Tm8a-Qp2w. */
	static String make() {
		return RANDOM.ints(12, 0, SIGNS.length())
			.mapToObj((index) -> String.valueOf(SIGNS.charAt(index)))
			.collect(Collectors.joining())
			.replaceAll("(.{4})(?!$)", "$1-");
	}

}
