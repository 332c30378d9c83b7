package org.partyplan.plan.model;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Plans extends JpaRepository<Plan, UUID> {

	/** Loads a plan for its next step; a second press waits until the first is done. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Plan p where p.id = :id")
	Optional<Plan> lock(UUID id);

	boolean existsByDocumentNumber(String documentNumber);

}
