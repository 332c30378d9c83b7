package org.partyplan.execution.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Tells those who act for units. */
@Component
public class Informing {

	private final Notifications notifications;

	private final Recipients recipients;

	Informing(Notifications notifications, Recipients recipients) {
		this.notifications = notifications;
		this.recipients = recipients;
	}

	/** The accounts of secretaries and heads of exactly these units. */
	public Set<UUID> actingFor(Collection<UUID> units) {
		Set<UUID> accounts = new LinkedHashSet<>();
		if (!units.isEmpty()) {
			accounts.addAll(this.recipients.holding(Role.SECRETARY, units, Lending.REPORTING));
			accounts.addAll(this.recipients.holding(Role.DEPARTMENT, units, Lending.REPORTING));
		}
		return accounts;
	}

	/** How many accounts were told, none of them twice. */
	public int tell(Collection<UUID> units, String subject, String step, String title, String link) {
		return this.notifications.tell(actingFor(units), subject, step, title, link);
	}

}
