package org.partyplan.account.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.Users;
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

	/**
	 * From where and with what somebody signed in, in words its owner knows.
	 *
	 * @param address the network address
	 * @param name such as “Windows 上的 Edge”
	 */
	record Device(String address, String name) {

		/** The first that fits counts: browsers name their ancestors too. */
		private static final Map<String, String> BROWSERS = named("MicroMessenger", "微信", "Edg", "Edge", "QQBrowser",
				"QQ 浏览器", "QIHU", "360 浏览器", "360SE", "360 浏览器", "Firefox", "Firefox", "Chrome", "Chrome", "Safari",
				"Safari");

		private static final Map<String, String> SYSTEMS = named("HarmonyOS", "鸿蒙", "Android", "安卓手机", "iPhone", "苹果手机",
				"iPad", "苹果平板", "Windows", "Windows", "Mac OS", "苹果电脑", "Linux", "麒麟、统信等电脑");

		static Device of(HttpServletRequest request) {
			String agent = String.valueOf(request.getHeader("User-Agent"));
			return new Device(request.getRemoteAddr(),
					first(SYSTEMS, agent, "其他设备") + "上的" + first(BROWSERS, agent, "其他程序"));
		}

		/** As a session keeps it. */
		static Device read(String text) {
			String[] parts = text.split("\n", 2);
			return new Device(parts[0], parts[parts.length - 1]);
		}

		String text() {
			return this.address + "\n" + this.name;
		}

		private static String first(Map<String, String> names, String agent, String other) {
			return names.entrySet()
				.stream()
				.filter((name) -> agent.contains(name.getKey()))
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse(other);
		}

		private static Map<String, String> named(String... signsAndNames) {
			Map<String, String> names = new LinkedHashMap<>();
			for (int at = 0; at < signsAndNames.length; at += 2) {
				names.put(signsAndNames[at], signsAndNames[at + 1]);
			}
			return names;
		}

	}

}
