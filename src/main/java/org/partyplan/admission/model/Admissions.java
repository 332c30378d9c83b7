package org.partyplan.admission.model;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Admissions extends JpaRepository<Admission, UUID> {

	/** To be changed: whoever comes second sees that it was. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select a from Admission a where a.id = :id")
	Optional<Admission> change(UUID id);

}
