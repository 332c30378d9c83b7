package org.partyplan.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remembers for an organisation what somebody told of a head's columns. */
@Component
@Transactional
public class ToldColumns {

	private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	ToldColumns(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * What was told of a head before.
	 * @param organization whose lists those are
	 * @param purpose what the list is read for
	 */
	public Optional<Map<String, String>> of(UUID organization, String purpose, ListHead head) {
		return this.jdbc.sql("""
				select told from document_list_columns where organization_id = ? and purpose = ? and signature = ?""")
			.params(organization, purpose, head.signature())
			.query(String.class)
			.optional()
			.map((told) -> this.json.readValue(told, WORDS));
	}

	/** For the next list with that head. */
	public void remember(UUID organization, String purpose, ListHead head, Map<String, String> told, CurrentUser me) {
		this.jdbc.sql("""
				insert into document_list_columns (organization_id, purpose, signature, told, used_on, by_name)
				values (:organization, :purpose, :signature, cast(:told as jsonb), :today, :by)
				on conflict (organization_id, purpose, signature) do update
				set told = excluded.told, used_on = excluded.used_on, by_name = excluded.by_name""")
			.param("organization", organization)
			.param("purpose", purpose)
			.param("signature", head.signature())
			.param("told", this.json.writeValueAsString(told))
			.param("today", LocalDate.now(this.clock))
			.param("by", me.name())
			.update();
	}

}
