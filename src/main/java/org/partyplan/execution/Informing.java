package org.partyplan.execution;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells those who act for units. */
@Component
class Informing {

	private final Notifications notifications;

	private final ObjectProvider<Recipients> recipients;

	Informing(Notifications notifications, ObjectProvider<Recipients> recipients) {
		this.notifications = notifications;
		this.recipients = recipients;
	}

	/** The accounts of secretaries and heads of exactly these units. */
	Set<UUID> actingFor(Collection<UUID> units) {
		Set<UUID> accounts = new LinkedHashSet<>();
		if (!units.isEmpty()) {
			this.recipients.ifAvailable((holders) -> {
				accounts.addAll(holders.holding(Role.SECRETARY, units));
				accounts.addAll(holders.holding(Role.DEPARTMENT, units));
			});
		}
		return accounts;
	}

	/** How many accounts were told, none of them twice. */
	int tell(Collection<UUID> units, String subject, String step, String title, String link) {
		return this.notifications.tell(actingFor(units), subject, step, title, link);
	}

}
