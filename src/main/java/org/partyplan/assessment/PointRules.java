package org.partyplan.assessment;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PointRules extends JpaRepository<PointRule, UUID> {

	/** One that still counts, of these organizations. */
	Optional<PointRule> findByIdAndOrganizationIdInAndValidToIsNull(UUID id, Collection<UUID> organizations);

}
