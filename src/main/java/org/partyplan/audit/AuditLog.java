package org.partyplan.audit;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.AuditFacts;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Adds every audit fact to the log, in the transaction that published it. */
@Component
class AuditLog {

	private static final Pattern ISO_DAY = Pattern
		.compile("(?<![0-9A-Za-z-])\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![0-9A-Za-z-])");

	private final LogWriter writer;

	AuditLog(LogWriter writer) {
		this.writer = writer;
	}

	@EventListener
	void on(AuditFact fact) {
		on(new AuditFacts(List.of(fact)));
	}

	@EventListener
	void on(AuditFacts facts) {
		Actor actor = actor();
		this.writer.add(facts.all().stream().map((fact) -> row(fact, actor)).toList());
	}

	private static LogRow row(AuditFact fact, Actor actor) {
		return new LogRow(null, null, actor.id(), actor.name(), actor.forName(), fact.event(), fact.subject(),
				fact.subjectId(), detail(fact.detail()), fact.succeeded(), address(), Ids.next(), null);
	}

	/** With days as people write them, and as much as is kept. */
	private static String detail(String told) {
		String plain = ISO_DAY.matcher(told).replaceAll((day) -> words(day.group()));
		return plain.substring(0, Math.min(500, plain.length()));
	}

	private static String words(String day) {
		try {
			return Days.full(LocalDate.parse(day));
		}
		catch (DateTimeParseException none) {
			return day;
		}
	}

	/** Somebody signed in, somebody at the door, or a job. */
	private static Actor actor() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
			return new Actor(null, address().isEmpty() ? "系统" : "未登录", null);
		}
		Object principal = authentication.getPrincipal();
		if (principal instanceof CurrentUser user) {
			return new Actor(user.id(), user.name(), lender(user));
		}
		return new Actor(null, (principal instanceof Principal person) ? person.getName() : authentication.getName(),
				null);
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
