package org.partyplan.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Adds every audit fact to the log, in the transaction that published it. */
@Component
class AuditLog {

	private static final String ADD = """
			insert into audit_entry (at, user_id, user_name, event, subject, subject_id, detail, succeeded, address)
			values (:at, :userId, :userName, :event, :subject, :subjectId, :detail, :succeeded, :address)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(AuditFact fact) {
		Optional<CurrentUser> user = user();
		this.jdbc.sql(ADD)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("userId", user.map(CurrentUser::id).orElse(null))
			.param("userName", user.map(CurrentUser::name).orElse("系统"))
			.param("event", fact.event())
			.param("subject", fact.subject())
			.param("subjectId", fact.subjectId())
			.param("detail", fact.detail().substring(0, Math.min(500, fact.detail().length())))
			.param("succeeded", fact.succeeded())
			.param("address", address())
			.update();
	}

	private static Optional<CurrentUser> user() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(CurrentUser.class::isInstance)
			.map(CurrentUser.class::cast);
	}

	private static String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getRemoteAddr() : "";
	}

}
