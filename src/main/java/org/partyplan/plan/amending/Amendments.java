package org.partyplan.plan.amending;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Amendments extends JpaRepository<Amendment, UUID> {

	Optional<Amendment> findByPlanIdAndStatus(UUID planId, Amendment.Status status);

	Optional<Amendment> findByIdAndPlanId(UUID id, UUID planId);

	@Query("select coalesce(max(a.number), 0) from Amendment a where a.planId = :planId")
	int lastNumber(UUID planId);

}
