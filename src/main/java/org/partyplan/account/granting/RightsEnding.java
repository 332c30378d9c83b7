package org.partyplan.account.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.account.model.Administrators;
import org.partyplan.organization.PersonLeft;
import org.partyplan.organization.UnitMerged;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.AuditFacts;
import org.partyplan.shared.Days;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who leaves the roster, and a unit that stands no longer, leave no right behind, neither
 * held nor lent. The three administrators' powers stay: they pass on by hand only.
 */
@Component
class RightsEnding {

	private static final String OF_PERSON = """
			(g.user_id in (select id from account_user where person_id = :id)
			  or g.lent_by in (select id from account_user where person_id = :id))
			""";

	private static final String OF_UNIT = "g.unit_id = :id";

	/** Before its first day a right never was: that row goes, the others end. */
	private static final String END = """
			with going as (
			  select g.id, g.user_id, g.role, g.unit_id, g.valid_from from account_grant g
			  where %s and g.role not in %s
			    and (g.valid_to is null or g.valid_to > :on)
			  for update
			), never as (
			  delete from account_grant g using going w where g.id = w.id and g.valid_from >= :on
			), ended as (
			  update account_grant g set valid_to = :on from going w where g.id = w.id and g.valid_from < :on
			)
			select u.id as user_id, u.username, u.display_name, w.role, n.name as unit from going w
			join account_user u on u.id = w.user_id left join organization_unit n on n.id = w.unit_id
			order by u.username, w.role, n.name
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RightsEnding(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(PersonLeft left) {
		end(OF_PERSON, left.id(), left.on(), "已离开名册");
	}

	@EventListener
	void on(UnitMerged merged) {
		end(OF_UNIT, merged.id(), merged.on(), "单位已并入另一个");
	}

	/** What was held until today stays true: nothing ends before. */
	private void end(String whose, UUID id, LocalDate on, String why) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = on.isBefore(today) ? today : on;
		List<Ended> ended = this.jdbc.sql(END.formatted(whose, Administrators.POWERS))
			.param("id", id)
			.param("on", day)
			.query(Ended.class)
			.list();
		if (!ended.isEmpty()) {
			this.events.publishEvent(new AuditFacts(ended.stream().map((one) -> one.told(day, why)).toList()));
		}
	}

	private record Ended(UUID userId, String username, String displayName, Role role, String unit) {

		AuditFact told(LocalDate day, String why) {
			return new AuditFact("account.grantEnded", "account", this.userId, why + "，结束“" + this.role.label() + "”（"
					+ this.unit + "），" + Days.full(day) + "起：" + this.username + "（" + this.displayName + "）");
		}

	}

}
