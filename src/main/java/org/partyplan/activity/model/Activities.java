package org.partyplan.activity.model;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Activities extends JpaRepository<Activity, UUID> {

	/** Locked, so that a button pressed twice waits for itself. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Activity a where a.id = :id")
	Optional<Activity> lock(UUID id);

}
