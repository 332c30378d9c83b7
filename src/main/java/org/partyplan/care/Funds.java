package org.partyplan.care;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Funds extends JpaRepository<Fund, UUID> {

	Optional<Fund> findByIdAndOrganizationIdIn(UUID id, Collection<UUID> organizations);

	/** Held until the transaction ends: two gifts cannot both take the rest. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from Fund f where f.id = :id")
	Optional<Fund> lock(UUID id);

}
