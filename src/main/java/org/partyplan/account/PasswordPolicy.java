package org.partyplan.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.partyplan.shared.RuleBroken;

/** 等保: which passwords are good enough. */
final class PasswordPolicy {

	static final int LEAST = 8;

	/** More than the hash can hold would be cut off unseen. */
	static final int MOST_BYTES = 72;

	private static final List<IntPredicate> CLASSES = List.of((c) -> c >= 'a' && c <= 'z', (c) -> c >= 'A' && c <= 'Z',
			(c) -> c >= '0' && c <= '9', (c) -> !(c < 128 && Character.isLetterOrDigit(c)));

	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final SecureRandom RANDOM = new SecureRandom();

	private PasswordPolicy() {
	}

	static void check(String password, String repeated, String username) {
		if (password.codePointCount(0, password.length()) < LEAST) {
			throw new RuleBroken("account.password.short", LEAST).at("fresh");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw new RuleBroken("account.password.long").at("fresh");
		}
		if (CLASSES.stream().filter((kind) -> password.chars().anyMatch(kind)).count() < 3) {
			throw new RuleBroken("account.password.simple").at("fresh");
		}
		if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
			throw new RuleBroken("account.password.username").at("fresh");
		}
		if (!password.equals(repeated)) {
			throw new RuleBroken("account.password.repeated").at("repeated");
		}
	}

	/**
	 * A secret that is read off a screen and typed once, such as xK3v-Tm8a-Qp2w: no
	 * characters that look alike.
	 */
	static String oneTime() {
		return RANDOM.ints(12, 0, SIGNS.length())
			.mapToObj((index) -> String.valueOf(SIGNS.charAt(index)))
			.collect(Collectors.joining())
			.replaceAll("(.{4})(?!$)", "$1-");
	}

}
