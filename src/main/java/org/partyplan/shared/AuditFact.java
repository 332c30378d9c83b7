package org.partyplan.shared;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something a user changed, to be written down in the same transaction. Publish it as an
 * event.
 *
 * @param event what happened, such as plan.issued
 * @param subject the kind of thing it happened to, such as plan
 * @param subjectId which one
 * @param detail one Chinese sentence for the auditor
 * @param succeeded false for a refused attempt
 */
public record AuditFact(String event, String subject, @Nullable UUID subjectId, String detail, boolean succeeded) {

	public AuditFact(String event, String subject, @Nullable UUID subjectId, String detail) {
		this(event, subject, subjectId, detail, true);
	}

}
