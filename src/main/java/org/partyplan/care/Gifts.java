package org.partyplan.care;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Gifts extends JpaRepository<Gift, UUID> {

	/** Somebody may have written it down already. */
	boolean existsByUnitIdAndRecipientAndGivenOnAndWithdrawnOnIsNull(UUID unitId, String recipient, LocalDate givenOn);

}
