package org.partyplan.audit;

import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The names of events as auditors read them, from messages/audit.properties. */
@Component
class AuditEvents {

	static final String PREFIX = "audit.event.";

	private final ResourceBundle names = ResourceBundle.getBundle("messages/audit", Locale.ROOT);

	/** The events whose names hold a text. */
	List<String> named(@Nullable String text) {
		return (text == null || text.isBlank()) ? List.of()
				: keys().filter((key) -> this.names.getString(key).contains(text.strip()))
					.map((key) -> key.substring(PREFIX.length()))
					.toList();
	}

	/** An event's name; one without is told as it is. */
	String name(String event) {
		return this.names.containsKey(PREFIX + event) ? this.names.getString(PREFIX + event) : event;
	}

	private Stream<String> keys() {
		Enumeration<String> keys = this.names.getKeys();
		Iterable<String> all = keys::asIterator;
		return StreamSupport.stream(all.spliterator(), false).filter((key) -> key.startsWith(PREFIX));
	}

}
