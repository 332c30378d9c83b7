package org.partyplan.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.notification.Notifications;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the log, the system administrators and whoever handed it in that a file has a
 * virus.
 */
@Component
@Transactional
class Quarantine {

	private final ApplicationEventPublisher events;

	private final Notifications notifications;

	private final Recipients recipients;

	private final Clock clock;

	Quarantine(ApplicationEventPublisher events, Notifications notifications, Recipients recipients, Clock clock) {
		this.events = events;
		this.notifications = notifications;
		this.recipients = recipients;
		this.clock = clock;
	}

	/** It was not let in; whoever hands it in sees that at once. */
	void refused(String name, String sha256, String virus) {
		tell(null, name, sha256, virus, "没有收下");
		administrators(UUID.nameUUIDFromBytes(sha256.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
				"有人上传的附件查出病毒，没有收下");
	}

	/** It was there already. */
	void sealed(StoredFile file, String virus, @Nullable UUID storedBy) {
		tell(file.id(), file.name(), file.sha256(), virus, "已隔离");
		administrators(file.id(), "有一个附件查出病毒，已隔离");
		if (storedBy != null) {
			this.notifications.tell(List.of(storedBy), "file:" + file.id(), "infected-own:" + LocalDate.now(this.clock),
					"您传的一个附件查出病毒，已隔离，请换一份干净的再传", "/");
		}
	}

	private void tell(@Nullable UUID id, String name, String sha256, String virus, String what) {
		this.events.publishEvent(new AuditFact("document.infected", "file", id,
				"《" + name + "》查出病毒 " + virus + "，" + what + "，SHA-256 " + sha256, false));
	}

	private void administrators(UUID file, String words) {
		this.notifications.tell(this.recipients.holding(Role.SYSTEM_ADMIN), "file:" + file,
				"infected:" + LocalDate.now(this.clock), words, "/admin/files");
	}

}
