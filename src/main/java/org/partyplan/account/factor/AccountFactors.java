package org.partyplan.account.factor;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountFactors extends JpaRepository<AccountFactor, UUID> {

	/** One at a time, so that two requests do not use the same code. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from AccountFactor f where f.userId = :user")
	Optional<AccountFactor> lock(UUID user);

}
