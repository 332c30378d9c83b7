package org.partyplan.plan.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.plan.model.LockedPlans;
import org.partyplan.plan.model.Plan;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签收: every branch confirms that it has the plan, and each amendment. */
@Service
@Transactional
public class PlanReceipts {

	private static final String ASK = """
			insert into plan_receipt (plan_id, amendment_number, unit_id)
			select :plan, :number, u.id
			from organization_unit o join organization_unit u on o.id = any(u.above)
			where o.id = :organization and u.kind = 'BRANCH'
			  and valid_on(u.valid_from, u.valid_to, :on)
			returning unit_id
			""";

	private static final String SIGN = """
			update plan_receipt set signed_at = :at, by_name = :by, for_name = :for
			where plan_id = :plan and amendment_number = :number and unit_id = :unit and signed_at is null
			""";

	private static final String OPEN = """
			select unit_id from plan_receipt where plan_id = :plan and amendment_number = :number and signed_at is null
			""";

	private final JdbcClient jdbc;

	private final Notifications notifications;

	private final ObjectProvider<Recipients> recipients;

	private final ApplicationEventPublisher events;

	private final LockedPlans desk;

	private final Clock clock;

	PlanReceipts(JdbcClient jdbc, Notifications notifications, ObjectProvider<Recipients> recipients,
			ApplicationEventPublisher events, LockedPlans desk, Clock clock) {
		this.jdbc = jdbc;
		this.notifications = notifications;
		this.recipients = recipients;
		this.events = events;
		this.desk = desk;
		this.clock = clock;
	}

	/**
	 * Opens a receipt for every branch standing that day, and tells their secretaries.
	 */
	public void ask(Plan plan, int number, LocalDate on) {
		List<UUID> branches = this.jdbc.sql(ASK)
			.param("plan", plan.id())
			.param("number", number)
			.param("organization", plan.organizationId())
			.param("on", on)
			.query(UUID.class)
			.list();
		tell(plan, number, branches, "issued:" + number + ":" + plan.version(),
				(number == 0) ? "已印发，请签收" : "第 " + number + " 号调整已生效，请签收");
	}

	/**
	 * Signs for one of the user's own branches, or one whose rights are lent to the user.
	 */
	void sign(UUID planId, int number, UUID unitId, CurrentUser me) {
		if (!me.units(Role.SECRETARY).contains(unitId)) {
			throw new NotFound("receipt of " + unitId);
		}
		int signed = this.jdbc.sql(SIGN)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", me.name())
			.param("for", lender(me, unitId))
			.param("plan", planId)
			.param("number", number)
			.param("unit", unitId)
			.update();
		if (signed > 0) {
			this.events.publishEvent(new AuditFact("plan.received", "plan", planId, "签收" + of(number)));
		}
	}

	/** Reminds the branches that have not signed; once a day. Returns how many people. */
	int remind(UUID planId, int number, CurrentUser me) {
		Plan plan = this.desk.take(planId, me, Role.OFFICE);
		List<UUID> branches = this.jdbc.sql(OPEN)
			.param("plan", planId)
			.param("number", number)
			.query(UUID.class)
			.list();
		int told = tell(plan, number, branches, "unsigned:" + number + ":" + LocalDate.now(this.clock),
				"还没有签收" + of(number));
		if (told > 0) {
			this.events.publishEvent(new AuditFact("plan.reminded", "plan", planId, "提醒签收" + of(number)));
		}
		return told;
	}

	/** Tells those who were asked to sign that the plan is withdrawn. */
	void recall(Plan plan, String reason) {
		List<UUID> branches = this.jdbc.sql("select distinct unit_id from plan_receipt where plan_id = :plan")
			.param("plan", plan.id())
			.query(UUID.class)
			.list();
		Recipients found = this.recipients.getIfAvailable();
		if (found != null && !branches.isEmpty()) {
			this.notifications.tell(found.holding(Role.SECRETARY, branches, null), "plan:" + plan.id(),
					"withdrawn:" + this.clock.instant(), "《" + plan.title() + "》已撤回，它的任务不用再办。原因：" + reason,
					"/assignments");
		}
	}

	private int tell(Plan plan, int number, List<UUID> branches, String step, String what) {
		Recipients found = this.recipients.getIfAvailable();
		return (found == null || branches.isEmpty()) ? 0
				: this.notifications.tell(found.holding(Role.SECRETARY, branches, null), "plan:" + plan.id(), step,
						"《" + plan.title() + "》" + what, "/plans/" + plan.id() + ((number == 0) ? "" : "/changes"));
	}

	private static String of(int number) {
		return (number == 0) ? "计划" : "第 " + number + " 号调整";
	}

	private static @Nullable String lender(CurrentUser me, UUID unitId) {
		List<Grant> held = me.grants()
			.stream()
			.filter((grant) -> grant.role() == Role.SECRETARY && unitId.equals(grant.unitId()))
			.toList();
		return held.stream().anyMatch((grant) -> grant.lentBy() == null) ? null : held.get(0).lentBy();
	}

}
