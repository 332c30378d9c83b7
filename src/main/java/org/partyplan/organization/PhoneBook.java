package org.partyplan.organization;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Answers whether somebody has a phone number, and tells no number itself. */
public final class PhoneBook {

	private final Map<UUID, String> phones;

	PhoneBook(Map<UUID, String> phones) {
		this.phones = phones;
	}

	/** Whether a person has this number; 138****5678 fits 13812345678. */
	public boolean has(UUID person, String number) {
		String wanted = plain(number);
		String kept = plain(this.phones.getOrDefault(person, ""));
		return wanted.length() >= 7 && wanted.length() == kept.length()
				&& Pattern.matches(wanted.replace("*", "\\d"), kept);
	}

	private static String plain(String number) {
		String digits = number.replaceAll("[^0-9*]", "");
		return (digits.length() == 13 && digits.startsWith("86")) ? digits.substring(2) : digits;
	}

}
