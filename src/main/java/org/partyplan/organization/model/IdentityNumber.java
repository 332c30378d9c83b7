package org.partyplan.organization.model;

import java.time.DateTimeException;
import java.time.LocalDate;

/** 公民身份号码 (GB 11643): 17 digits and a check character. */
public final class IdentityNumber {

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	private IdentityNumber() {
	}

	/** What is wrong with it, in words; empty if nothing is. */
	public static String wrong(String number) {
		if (number.length() != 18) {
			return "身份证号应为 18 位，现在是 " + number.length() + " 位";
		}
		if (!number.matches("[0-9]{17}[0-9X]")) {
			return "身份证号前 17 位是数字，最后一位是数字或 X";
		}
		if (born(number) == null) {
			return "身份证号第 7—14 位不是日期";
		}
		return (check(number) == number.charAt(17)) ? "" : "身份证号校验码不对，请逐位核对";
	}

	public static @org.jspecify.annotations.Nullable LocalDate born(String number) {
		try {
			return LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14));
		}
		catch (DateTimeException none) {
			return null;
		}
	}

	public static Sex sex(String number) {
		return (number.charAt(16) % 2 == 1) ? Sex.MALE : Sex.FEMALE;
	}

	/** The check character that belongs to the first 17 digits. */
	public static char check(String number) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (number.charAt(i) - '0') * WEIGHTS[i];
		}
		return CHECKS.charAt(sum % 11);
	}

	private static int part(String number, int from, int to) {
		return Integer.parseInt(number.substring(from, to));
	}

}
