package org.partyplan.shared;

import java.util.List;

/** What a user changed of many things at once: written down together. */
public record AuditFacts(List<AuditFact> all) {
}
