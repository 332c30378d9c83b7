package org.partyplan.notification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.Role;

/** Resolves a role over units to the accounts that hold it today. */
public interface Recipients {

	/**
	 * The accounts, each once.
	 * @param role the role, own or lent
	 * @param unitIds exactly these units, not their subtrees
	 */
	List<UUID> holding(Role role, Collection<UUID> unitIds);

}
