package org.partyplan.execution.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Assignments extends JpaRepository<Assignment, UUID> {

	/** Locked, so that a button pressed twice waits for itself. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Assignment a where a.id = :id")
	Optional<Assignment> lock(UUID id);

	/**
	 * The same for many, in an order in which two such presses do not lock each other
	 * out.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Assignment a where a.id in :ids order by a.id")
	List<Assignment> lockAll(Collection<UUID> ids);

	List<Assignment> findBySourceId(UUID sourceId);

}
