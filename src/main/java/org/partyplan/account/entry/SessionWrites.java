package org.partyplan.account.entry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Writes a session's last access at most once a minute: a write with every click would
 * cost two thirds of the throughput.
 */
@Configuration(proxyBeanMethods = false)
class SessionWrites {

	/** The order of the first six parameters is the repository's own. */
	private static final String UPDATE = """
			UPDATE spring_session s
			SET session_id = n.session_id, last_access_time = n.accessed, max_inactive_interval = n.idle,
			    expiry_time = n.expiry, principal_name = n.principal
			FROM (VALUES (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
			  n (session_id, accessed, idle, expiry, principal, primary_id)
			WHERE s.primary_id = n.primary_id
			  AND (n.accessed - s.last_access_time >= 60000 OR s.session_id <> n.session_id
			    OR s.max_inactive_interval <> n.idle OR s.principal_name IS DISTINCT FROM n.principal)
			""";

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastAccessOnceAMinute() {
		return (repository) -> repository.setUpdateSessionQuery(UPDATE);
	}

	/** Two requests of one session may put the same attribute into it at one moment. */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesAtOnce() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

}
