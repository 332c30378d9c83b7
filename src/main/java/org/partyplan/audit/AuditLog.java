package org.partyplan.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Role;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Adds every audit fact to the log, in the transaction that published it. */
@Component
class AuditLog {

	private static final String ADD = """
			insert into audit_entry (at, user_id, user_name, for_name, event, subject, subject_id, detail, succeeded, address)
			values (:at, :userId, :userName, :forName, :event, :subject, :subjectId, :detail, :succeeded, :address)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(AuditFact fact) {
		Actor actor = actor();
		this.jdbc.sql(ADD)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("userId", actor.id())
			.param("userName", actor.name())
			.param("forName", actor.forName())
			.param("event", fact.event())
			.param("subject", fact.subject())
			.param("subjectId", fact.subjectId())
			.param("detail", fact.detail().substring(0, Math.min(500, fact.detail().length())))
			.param("succeeded", fact.succeeded())
			.param("address", address())
			.update();
	}

	/** Somebody signed in, somebody at the door, or a job. */
	private static Actor actor() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
			return new Actor(null, address().isEmpty() ? "系统" : "未登录", null);
		}
		return (authentication.getPrincipal() instanceof CurrentUser user)
				? new Actor(user.id(), user.name(), lender(user)) : new Actor(null, authentication.getName(), null);
	}

	/** Whose rights they are, where the user has none of their own at work. */
	private static @Nullable String lender(CurrentUser user) {
		List<Grant> working = user.grants().stream().filter((grant) -> grant.role() != Role.MEMBER).toList();
		boolean allLent = !working.isEmpty() && working.stream().allMatch((grant) -> grant.lentBy() != null);
		return allLent ? working.get(0).lentBy() : null;
	}

	private static String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getRemoteAddr() : "";
	}

	private record Actor(@Nullable UUID id, String name, @Nullable String forName) {
	}

}
