package org.partyplan.plan.amending;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Amendments extends JpaRepository<Amendment, UUID> {

	Optional<Amendment> findByPlanIdAndStatus(UUID planId, Amendment.Status status);

	/**
	 * Loads a draft to collect into: its version moves, so that nobody approves an older
	 * list.
	 */
	@Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
	@Query("select a from Amendment a where a.id = :id and a.planId = :planId")
	Optional<Amendment> collect(UUID planId, UUID id);

	@Query("select coalesce(max(a.number), 0) from Amendment a where a.planId = :planId")
	int lastNumber(UUID planId);

}
