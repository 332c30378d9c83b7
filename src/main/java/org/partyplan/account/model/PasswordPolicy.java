package org.partyplan.account.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partyplan.shared.RuleBroken;

/**
 * Which passwords are good enough. 等保 asks for kinds of signs, ASVS forbids that: a
 * setting says which; length, common words and names count either way.
 */
public final class PasswordPolicy {

	static final int LEAST = 10;

	/** More than the hash can hold would be cut off unseen. */
	static final int MOST_BYTES = 72;

	private static final List<IntPredicate> CLASSES = List.of((c) -> c >= 'a' && c <= 'z', (c) -> c >= 'A' && c <= 'Z',
			(c) -> c >= '0' && c <= '9', (c) -> !(c < 128 && Character.isLetterOrDigit(c)));

	private static final Set<String> COMMON = Set.of("", "a", "aa", "aaa", "abc", "abcd", "abcde", "abcdef", "qwe",
			"qwer", "qwert", "qwerty", "qwertyuiop", "asd", "asdf", "asdfg", "asdfgh", "asdfghjkl", "zxc", "zxcv",
			"zxcvbn", "zxcvbnm", "qaz", "qazwsx", "qazwsxedc", "wsx", "password", "passwoid", "passw", "passwd", "pass",
			"pwd", "admin", "administrator", "root", "user", "test", "guest", "welcome", "letmein", "login", "master",
			"manager", "system", "security", "auditor", "iloveyou", "woaini", "woaizhongguo", "zhongguo", "china",
			"hello", "monkey", "dragon", "huawei", "superman", "dangyuan", "dangwei", "dangjian", "dangzhibu", "zhibu",
			"shuji", "yiyuan", "renminyiyuan", "zhongyiyuan", "hospital", "party");

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	private static final List<String> RUNS = List.of("123456789", "987654321", "1qaz2wsx", "qwertyuiop", "147258369",
			"abcdefgh");

	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final SecureRandom RANDOM = new SecureRandom();

	private PasswordPolicy() {
	}

	/**
	 * Refuses one that is not good enough.
	 * @param names of the account, its person and the hospital
	 * @param kinds whether three kinds of signs are asked for
	 */
	static void check(String password, String repeated, Collection<String> names, boolean kinds) {
		fault(password, names, kinds).ifPresent((code) -> {
			throw new RuleBroken("account.password." + code, LEAST).at("fresh");
		});
		if (!password.equals(repeated)) {
			throw new RuleBroken("account.password.repeated").at("repeated");
		}
	}

	/** What is wrong with it, if anything is. */
	static Optional<String> fault(String password, Collection<String> names, boolean kinds) {
		if (password.codePointCount(0, password.length()) < LEAST) {
			return Optional.of("short");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of("long");
		}
		if (kinds && CLASSES.stream().filter((kind) -> password.chars().anyMatch(kind)).count() < 3) {
			return Optional.of("simple");
		}
		String plain = password.toLowerCase(Locale.ROOT);
		if (names.stream().map((name) -> name.toLowerCase(Locale.ROOT)).anyMatch((name) -> names(plain, name))) {
			return Optional.of("username");
		}
		return common(plain) ? Optional.of("common") : Optional.empty();
	}

	/**
	 * Some syllables of a name in their order, as people shorten it: 示范医院 of 示范市中医院.
	 */
	private static boolean shortened(String password, String syllables) {
		Pattern some = Pattern.compile(
				Arrays.stream(syllables.split(" ")).map((one) -> "(?:" + one + ")?").collect(Collectors.joining()));
		return Arrays.stream(password.split("[^a-z]+"))
			.anyMatch((word) -> word.length() > 4 && some.matcher(word).matches());
	}

	/**
	 * A name, by itself or with signs around it; a longer one nowhere at all, a shorter
	 * one not beside a year.
	 */
	private static boolean names(String password, String name) {
		if (name.matches("[a-z0-9]+( [a-z0-9]+)+")) {
			return shortened(password, name);
		}
		return name.length() > 1
				&& (password.replaceAll("[^\\p{L}]", "").equals(name) || (name.length() > 4 && password.contains(name))
						|| (name.length() > 2 && password.contains(name) && YEAR.matcher(password).find()));
	}

	/**
	 * Common words dressed up with digits and signs, keys beside each other, few signs
	 * again and again.
	 */
	private static boolean common(String password) {
		String word = password.replaceAll("^[^a-z]+|[^a-z]+$", "");
		String letters = word.replace('@', 'a').replace('0', 'o').replace('$', 's').replace('3', 'e').replace('1', 'i');
		return Stream.of(password, letters).map((one) -> one.replaceAll("[^a-z]", "")).anyMatch(COMMON::contains)
				|| password.chars().distinct().count() < 5 || RUNS.stream().anyMatch(password::contains);
	}

	/**
	 * A secret that is read off a screen and typed once, such as xK3v-Tm8a-Qp2w: no
	 * characters that look alike.
	 */
	public static String oneTime() {
		return RANDOM.ints(12, 0, SIGNS.length())
			.mapToObj((index) -> String.valueOf(SIGNS.charAt(index)))
			.collect(Collectors.joining())
			.replaceAll("(.{4})(?!$)", "$1-");
	}

}
