package org.partyplan.organization;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For telling apart people of one name by the number a list gives. */
@Component
public class PhoneBooks {

	private final JdbcClient jdbc;

	private final Seal seal;

	PhoneBooks(JdbcClient jdbc, Seal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** The numbers of a few people: at most one statement. */
	public PhoneBook of(Collection<UUID> people) {
		if (people.isEmpty()) {
			return new PhoneBook(Map.of());
		}
		return new PhoneBook(this.jdbc
			.sql("select id, phone_sealed from organization_person where id in (:people) and phone_sealed is not null")
			.param("people", people)
			.query((row, number) -> Map.entry(row.getObject("id", UUID.class), this.seal.open(row.getString(2))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

}
