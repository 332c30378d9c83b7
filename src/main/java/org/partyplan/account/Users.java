package org.partyplan.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Users extends JpaRepository<AccountUser, UUID> {

	Optional<AccountUser> findByUsername(String username);

	boolean existsByUsername(String username);

	@Query(value = "select exists (select 1 from organization_person where id = :id)", nativeQuery = true)
	boolean knowsPerson(UUID id);

}
