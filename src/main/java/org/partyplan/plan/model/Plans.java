package org.partyplan.plan.model;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.partyplan.plan.PlanStatus;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

public interface Plans extends JpaRepository<Plan, UUID> {

	/** Loads a plan for its next step; a second press waits until the first is done. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Plan p where p.id = :id")
	Optional<Plan> lock(UUID id);

	/** The working copy of an open amendment. */
	Optional<Plan> findByAmendmentId(UUID amendmentId);

	@NativeQuery("select p.status from plan_plan p join plan_amendment a on a.plan_id = p.id where a.id = :amendmentId")
	PlanStatus statusOfAmended(UUID amendmentId);

	boolean existsByDocumentNumber(String documentNumber);

}
