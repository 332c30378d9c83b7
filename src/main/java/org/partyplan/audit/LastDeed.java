package org.partyplan.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did something last to what a person was about to change. */
@Component
public class LastDeed {

	private static final String LAST = """
			select id, at, user_name, for_name, event, '' as detail, succeeded, '' as address, subject_id, null as times
			from audit_entry where subject_id in (:subjects) and succeeded
			  and event not in ('member.read', 'member.revealed', 'document.viewed', 'document.downloaded', 'plan.exported')
			order by id desc limit 1
			""";

	private final JdbcClient jdbc;

	private final AuditEvents events;

	LastDeed(JdbcClient jdbc, AuditEvents events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** In a sentence: 周砚青在2026年11月30日 14:32办过“修改任务”。 */
	public Optional<String> to(Collection<UUID> subjects) {
		return this.jdbc.sql(LAST)
			.param("subjects", CurrentUser.orNone(subjects))
			.query(AuditPage.Entry.class)
			.optional()
			.map((entry) -> "最近一次：" + entry.who() + "在" + Days.full(LocalDate.parse(entry.time().substring(0, 10)))
					+ entry.time().substring(10, 16) + "办过“" + this.events.name(entry.event()) + "”。");
	}

}
