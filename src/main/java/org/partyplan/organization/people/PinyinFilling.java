package org.partyplan.organization.people;

import java.util.List;
import java.util.UUID;

import org.partyplan.organization.Pinyin;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names that came without a reading get one when the program starts. */
@Component
class PinyinFilling {

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	PinyinFilling(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener(ApplicationReadyEvent.class)
	void fill() {
		for (List<Named> some = some(); !some.isEmpty(); some = some()) {
			some.forEach(this::fill);
		}
	}

	private List<Named> some() {
		return this.jdbc.sql("select id, name from organization_person where pinyin = '' limit " + AT_ONCE)
			.query(Named.class)
			.list();
	}

	/** A name that cannot be read is sorted as it is written. */
	private void fill(Named person) {
		Pinyin pinyin = Pinyin.of(person.name());
		this.jdbc.sql("update organization_person set pinyin = ?, initials = ? where id = ?")
			.params(pinyin.full().isEmpty() ? person.name() : pinyin.full(), pinyin.initials(), person.id())
			.update();
	}

	record Named(UUID id, String name) {
	}

}
