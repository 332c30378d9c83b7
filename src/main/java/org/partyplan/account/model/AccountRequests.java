package org.partyplan.account.model;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** What two have to do, as it is kept. */
public interface AccountRequests extends JpaRepository<AccountRequest, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from AccountRequest r where r.id = :id")
	Optional<AccountRequest> lock(UUID id);

	/** Whether something waits for the account already. */
	@Query("select count(r) > 0 from AccountRequest r where r.accountId = :account and r.decidedAt is null")
	boolean waiting(UUID account);

}
