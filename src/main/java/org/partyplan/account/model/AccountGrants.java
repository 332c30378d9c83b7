package org.partyplan.account.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.Role;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The grants as they are kept. */
public interface AccountGrants extends JpaRepository<AccountGrant, UUID> {

	/** What an account holds on a day, or from a later one on. */
	@Query("select g from AccountGrant g where g.userId = :user and (g.validTo is null or g.validTo > :day)")
	List<AccountGrant> held(UUID user, LocalDate day);

	/** Whether an account holds a role over a unit at some time between. */
	@Query("""
			select count(g) > 0 from AccountGrant g where g.userId = :user and g.role = :role and g.unitId = :unit
			and g.validFrom < :until and (g.validTo is null or g.validTo > :from)""")
	boolean holds(UUID user, Role role, UUID unit, LocalDate from, LocalDate until);

	List<AccountGrant> findByLentByAndRoleAndUnitId(UUID lender, Role role, UUID unit);

	/** Ends one from a day on. */
	default void end(AccountGrant grant, LocalDate day) {
		if (!grant.end(day)) {
			delete(grant);
		}
	}

}
