package org.partyplan.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Users extends JpaRepository<AccountUser, UUID> {

	Optional<AccountUser> findByUsername(String username);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select u from AccountUser u where u.id = :id")
	Optional<AccountUser> lock(UUID id);

	boolean existsByUsername(String username);

	@Query(value = "select exists (select 1 from organization_person where id = :id)", nativeQuery = true)
	boolean knowsPerson(UUID id);

}
