package org.partyplan.plan.importing;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.organization.Organizations;
import org.partyplan.plan.model.PlanImport;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanImports extends JpaRepository<PlanImport, UUID> {

	String SEEN = "select r.* from plan_reading r join organization_unit u on u.id = r.organization_id where r.id = :id and "
			+ Organizations.WITHIN;

	/** For those who write plans in one of these subtrees. */
	@Query(value = SEEN, nativeQuery = true)
	Optional<PlanImport> seen(UUID id, Collection<UUID> scope);

	/** The same to be changed: a second press waits until the first is done. */
	@Query(value = SEEN + " for update of r", nativeQuery = true)
	Optional<PlanImport> locked(UUID id, Collection<UUID> scope);

}
