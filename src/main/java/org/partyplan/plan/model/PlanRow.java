package org.partyplan.plan.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A section, an item, a task or a metric. */
public interface PlanRow {

	UUID id();

	/** In an amendment's working copy the row it was copied from; null for a new one. */
	@Nullable UUID originId();

}
