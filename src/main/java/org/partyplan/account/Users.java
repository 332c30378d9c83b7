package org.partyplan.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Users extends JpaRepository<AccountUser, UUID> {

	Optional<AccountUser> findByUsername(String username);

	boolean existsByUsername(String username);

}
