package org.partyplan.organization;

import java.util.Map;
import java.util.UUID;

/** Numbers made up for a test. */
public final class SomePhones {

	private SomePhones() {
	}

	public static PhoneBook of(Map<UUID, String> phones) {
		return new PhoneBook(phones);
	}

}
