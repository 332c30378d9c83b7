package org.partyplan.account.model;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The accounts as they are kept. */
public interface Users extends JpaRepository<AccountUser, UUID> {

	Optional<AccountUser> findByUsername(String username);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select u from AccountUser u where u.id = :id")
	Optional<AccountUser> lock(UUID id);

	boolean existsByUsername(String username);

	@Query(value = "select exists (select 1 from organization_person where id = :id)", nativeQuery = true)
	boolean knowsPerson(UUID id);

	/** A one-time password that is replaced is not handed over any more. */
	@Modifying
	@Query(value = "delete from account_slip where user_id = :id", nativeQuery = true)
	void dropSlip(UUID id);

	@Query(value = "select name from organization_person where id = :id", nativeQuery = true)
	Optional<String> nameOf(UUID id);

	/** Somebody's name for a sentence; 没有 for nobody. */
	default String personName(@Nullable UUID person) {
		return (person == null) ? "没有" : nameOf(person).orElse("没有");
	}

}
