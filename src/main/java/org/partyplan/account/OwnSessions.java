package org.partyplan.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a user is signed in: seen and ended by the user alone. */
@Service
@Transactional
class OwnSessions {

	/** The session's attribute that says from where it was begun. */
	static final String FROM = "from";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final Users users;

	private final ApplicationEventPublisher events;

	OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Users users,
			ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.users = users;
		this.events = events;
	}

	/** The one at work first, then by their last use. */
	@Transactional(readOnly = true)
	List<Row> of(CurrentUser me, String current) {
		return this.sessions.findByPrincipalName(username(me))
			.values()
			.stream()
			.map((session) -> row(session, current))
			.sorted(Comparator.comparing(Row::here).thenComparing(Row::lastUsed).reversed())
			.toList();
	}

	/** Ends one of them, elsewhere. */
	void end(UUID handle, CurrentUser me, String current) {
		Session session = this.sessions.findByPrincipalName(username(me))
			.values()
			.stream()
			.filter((one) -> handle(one.getId()).equals(handle) && !one.getId().equals(current))
			.findFirst()
			.orElseThrow(() -> new NotFound("session " + handle));
		Row row = row(session, current);
		this.sessions.deleteById(session.getId());
		this.events.publishEvent(new AuditFact("account.sessionEnded", "account", me.id(),
				"退出" + row.device().name() + "（" + row.device().address() + "）的登录"));
	}

	private String username(CurrentUser me) {
		return this.users.findById(me.id()).map(AccountUser::username).orElseThrow(() -> new NotFound("account"));
	}

	private static Row row(Session session, String current) {
		String from = session.getAttributeOrDefault(FROM, "\n");
		return new Row(handle(session.getId()), Device.read(from), session.getCreationTime(),
				session.getLastAccessedTime(), session.getId().equals(current));
	}

	/** A session's own id opens it, so that no page names it. */
	private static UUID handle(String id) {
		return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A session.
	 *
	 * @param here whether it is the one that asks
	 */
	record Row(UUID id, Device device, Instant since, Instant lastUsed, boolean here) {
	}

}
