package org.partyplan.notification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;

/** Resolves a role over units to the accounts that hold it today. */
public interface Recipients {

	/**
	 * The accounts, each once.
	 * @param role the role, held, or lent with what the message is about
	 * @param unitIds exactly these units, not their subtrees
	 * @param about what of the role the message is about; null for what every stand-in
	 * sees
	 */
	List<UUID> holding(Role role, Collection<UUID> unitIds, @Nullable Lending about);

	/**
	 * The accounts that hold a role themselves, wherever, each once.
	 * @param role the role
	 */
	List<UUID> holding(Role role);

}
